package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sayso.csv.WrittenRows;
import org.sayso.json.OutputLines;
import org.sayso.json.Trace;

/**
 * Reads an output that is to be gone on with. What stands after the last article that is there as a
 * whole is what was being written when the run was killed.
 *
 * <p>A file that is not such an output is refused, and is left as it is. Not thread-safe: made for
 * one file.
 */
final class EarlierOutput {

  private static final String BEGIN_OF_JSON = "{\"id\":";

  private final String name;
  private final QuotesOptions options;
  private final Earlier earlier = new Earlier();

  EarlierOutput(String name, QuotesOptions options) {
    this.name = name;
    this.options = options;
  }

  /**
   * Returns what is there.
   *
   * @throws CannotResumeException if it is not what this run could go on with
   */
  Earlier read(InputStream bytes) throws IOException {
    boolean isCsv = options.format() == OutputFormat.CSV;
    ByteLines lines = new ByteLines(bytes, isCsv, Integer.MAX_VALUE - 16);
    if (isCsv) {
      readRows(lines);
    } else {
      readLines(lines);
    }
    return earlier;
  }

  private void readLines(ByteLines lines) throws IOException {
    OutputLines json = new OutputLines(options.offsets(), options.fields().kept());
    long number = 1;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (lines.isWhole()) {
        add(number, line.get(), text -> Optional.of(json.trace(text)));
        earlier.isWholeUpTo(lines.position());
      } else if (!isCutOff(line.get(), BEGIN_OF_JSON)) {
        throw new CannotResumeException(where(number), "it is no output of --format jsonl");
      }
      number++;
    }
  }

  private void readRows(ByteLines lines) throws IOException {
    String header = options.quotesCsv().header();
    Optional<byte[]> first = lines.next();
    if (first.isEmpty()) {
      return;
    }
    if (!Arrays.equals(first.get(), header.getBytes(StandardCharsets.UTF_8))) {
      if (lines.isWhole() || !header.startsWith(text(first.get()))) {
        throw new CannotResumeException(
            where(1), "its columns are not those that are to be written, " + header.strip());
      }
      return;
    }
    earlier.isWholeUpTo(lines.position());
    readRowsAfterHeader(lines);
  }

  private void readRowsAfterHeader(ByteLines lines) throws IOException {
    WrittenRows rows = new WrittenRows(options.quotesCsv(), options.offsets());
    long number = 2;
    for (Optional<byte[]> row = lines.next();
        row.isPresent() && lines.isWhole();
        row = lines.next()) {
      if (add(number, row.get(), rows::add)) {
        earlier.isWholeUpTo(lines.position());
      }
      number++;
    }
  }

  /** Returns whether an article is complete with it. */
  private boolean add(long number, byte[] line, Reader reader) throws CannotResumeException {
    try {
      Optional<Trace> trace = reader.trace(text(line).stripTrailing());
      trace.ifPresent(earlier::add);
      return trace.isPresent();
    } catch (IllegalArgumentException e) {
      throw new CannotResumeException(where(number), String.valueOf(e.getMessage()));
    }
  }

  private String where(long number) {
    return name + (options.format() == OutputFormat.CSV ? ", row " : ", line ") + number;
  }

  private static boolean isCutOff(byte[] line, String begin) {
    String found = text(Arrays.copyOf(line, Math.min(line.length, begin.length())));
    return begin.startsWith(found);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Reader {
    Optional<Trace> trace(String line);
  }
}
