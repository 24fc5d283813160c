package org.sayso.cli;

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

  private static final int PIECE = 1 << 16;

  private final InputStream bytes;
  private final byte[] piece = new byte[PIECE];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long number;

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    line.reset();
    if (!hasMore()) {
      return false;
    }
    number++;
    boolean isEnded = false;
    while (!isEnded && hasMore()) {
      int begin = next;
      while (next < end && piece[next] != '\n') {
        next++;
      }
      line.write(piece, begin, next - begin);
      isEnded = next < end;
      next += isEnded ? 1 : 0;
    }
    return true;
  }

  /** Returns whether there is a byte left in the piece, having read another piece if need be. */
  private boolean hasMore() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, bytes.read(piece));
    }
    return next < end;
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
