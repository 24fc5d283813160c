package org.sayso.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts what comes into lines, of which it holds one. Not thread-safe. */
final class RequestLines {

  private final BufferedInputStream bytes;
  private final int longest;
  private long number;
  private boolean isTooLong;

  RequestLines(InputStream bytes, int longest) {
    this.bytes = new BufferedInputStream(bytes, 1 << 13);
    this.longest = longest;
  }

  /** Returns the number, from one, of the line given last. */
  long number() {
    return number;
  }

  /** Returns whether the line given last is longer than what was given of it. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** Returns the next line without its end; empty where nothing is left. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    isTooLong = false;
    int b = bytes.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = bytes.read()) {
      if (line.size() < longest) {
        line.write(b);
      } else {
        isTooLong = true;
      }
    }
    number++;
    return Optional.of(line.toByteArray());
  }
}
