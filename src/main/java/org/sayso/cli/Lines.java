package org.sayso.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file line by line, and counts the lines. What is wrong with the bytes of one line is that
 * line's matter alone. Not thread-safe.
 */
final class Lines implements Closeable {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final InputStream bytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  Lines(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    line.reset();
    int b = bytes.read();
    if (b < 0) {
      return false;
    }
    for (; b >= 0 && b != '\n'; b = bytes.read()) {
      line.write(b);
    }
    number++;
    return true;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Returns the line; a mark that Windows programs put in front of the first is left out. */
  String text() throws InvalidUtf8Exception {
    String decoded = Utf8.decode(line.toByteArray());
    return number == 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
