package org.sayso.cli;

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

  private static final int PIECE = 1 << 16;

  private final InputStream bytes;
  private final boolean isCsv;
  private final long longest;
  private final byte[] piece = new byte[PIECE];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
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
    this.bytes = bytes;
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
    while (!isWhole && hasMore()) {
      int begin = next;
      while (next < end && !isWhole) {
        byte b = piece[next++];
        if (b == '"') {
          // A mark that is doubled ends the marks and begins them anew.
          isWithinMarks = isCsv && !isWithinMarks;
        }
        isWhole = b == '\n' && !isWithinMarks;
      }
      hold(begin, next - begin);
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
  }

  /** Returns whether a byte is left in the piece, having read another piece if need be. */
  private boolean hasMore() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, bytes.read(piece));
    }
    return next < end;
  }

  private void hold(int begin, int count) {
    int held = (int) Math.min(longest - line.size(), count);
    line.write(piece, begin, held);
    isTooLong |= held < count;
    position += count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
