package org.sayso.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import org.sayso.batch.BatchFile;
import org.sayso.csv.BatchCsv;
import org.sayso.json.BatchArray;

/**
 * Opens what {@code quotes} has written, in whichever form: its first character tells. A name would
 * not do, since standard input has none.
 */
final class BatchOutput {

  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  /** A mark that Windows programs put in front. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** As much white space as anybody puts in front of JSON. */
  private static final int LOOK_AHEAD = 1 << 12;

  private BatchOutput() {}

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @param kept the names of fields that are wanted
   * @throws IllegalArgumentException if it is plain that {@code quotes} has not written it
   */
  static BatchFile open(String name, InputStream in, Collection<String> kept) throws IOException {
    InputStream bytes = unpacked(new BufferedInputStream(in));
    return switch (firstCharacter(bytes)) {
      case '{' -> new BatchLinesFile(name, bytes);
      case '[' -> new BatchArray(name, new Utf8Reader(bytes));
      default -> new BatchCsv(name, new Utf8Reader(bytes), kept);
    };
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean isPacked = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    return isPacked ? new BufferedInputStream(new GZIPInputStream(in)) : in;
  }

  private static char firstCharacter(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] begin = in.readNBytes(LOOK_AHEAD);
    in.reset();
    for (int i = startsWithMark(begin) ? BYTE_ORDER_MARK.length : 0; i < begin.length; i++) {
      if (!Character.isWhitespace(begin[i])) {
        return (char) begin[i];
      }
    }
    return ' ';
  }

  private static boolean startsWithMark(byte[] begin) {
    return begin.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            begin, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }
}
