package org.sayso.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Gives the lines of a stream as bytes, each with its end, and knows where the next one begins. Not
 * thread-safe.
 */
final class ByteLines implements Closeable {

  private final BufferedInputStream bytes;
  private final boolean isCsv;
  private final long longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long position;
  private boolean isTooLong;
  private boolean isWhole;

  /**
   * Begins.
   *
   * @param isCsv whether a line goes on where it ends within quotation marks
   * @param longest how many bytes of a line are held; of one that is longer just its begin is given
   */
  ByteLines(InputStream bytes, boolean isCsv, long longest) {
    this.bytes = new BufferedInputStream(bytes, 1 << 13);
    this.isCsv = isCsv;
    this.longest = longest;
  }

  /** Returns how many bytes stand before the line that comes next. */
  long position() {
    return position;
  }

  /** Returns whether the line given last is longer than what was given of it. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** Returns whether the line given last has its end. */
  boolean isWhole() {
    return isWhole;
  }

  /** Returns the next line; the last may have no end. Empty where nothing is left. */
  Optional<byte[]> next() throws IOException {
    line.reset();
    isTooLong = false;
    isWhole = false;
    boolean isWithinMarks = false;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      position++;
      if (line.size() < longest) {
        line.write(b);
      } else {
        isTooLong = true;
      }
      if (b == '"') {
        // A mark that is doubled ends the marks and begins them anew.
        isWithinMarks = isCsv && !isWithinMarks;
      }
      isWhole = b == '\n' && !isWithinMarks;
      if (isWhole) {
        break;
      }
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
