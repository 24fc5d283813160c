package org.sayso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Goes through the lines of a file of UTF-8, and counts them. What is wrong with the bytes of one
 * line is that line's matter alone. Not thread-safe.
 */
final class TextLines implements Closeable {

  /** Windows programs put it in front of the first line; JSON may not have it. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String name;
  private final ByteLines lines;
  private byte[] line = {};
  private long number;

  /**
   * Begins.
   *
   * @param name what messages call the file
   * @param longest how many bytes of a line are held
   */
  TextLines(String name, InputStream bytes, long longest) {
    this.name = name;
    this.lines = new ByteLines(bytes, false, longest);
  }

  /** Goes on to the next line; returns whether there is one. */
  boolean next() throws IOException {
    Optional<byte[]> next = lines.next();
    line = next.orElse(line);
    number++;
    return next.isPresent();
  }

  /** Says where the line stands. */
  String where() {
    return name + ", line " + number;
  }

  /** Returns whether the line has more bytes than are held. */
  boolean isTooLong() {
    return lines.isTooLong();
  }

  /** Returns the line without what stands at its end and cannot be seen. */
  String text() throws InvalidUtf8Exception {
    String decoded = Utf8.decode(line);
    boolean isMarked = number == 1 && decoded.startsWith(BYTE_ORDER_MARK);
    return (isMarked ? decoded.substring(1) : decoded).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
