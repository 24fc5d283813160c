package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFile;
import org.sayso.batch.MalformedEntry;
import org.sayso.json.BatchLines;

/** Reads a batch's output with an article a line; blank lines are passed over. */
final class BatchLinesFile implements BatchFile {

  /** More than the quotes of a text of two million characters take, and less than memory. */
  private static final long LONGEST_LINE = 1 << 28;

  private final TextLines lines;

  BatchLinesFile(String name, InputStream bytes) {
    this.lines = new TextLines(name, bytes, LONGEST_LINE);
  }

  @Override
  public Optional<BatchEntry> next() throws IOException {
    while (lines.next()) {
      Optional<BatchEntry> entry = entry();
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  private Optional<BatchEntry> entry() {
    if (lines.isTooLong()) {
      return Optional.of(
          new MalformedEntry("%s: more than %d bytes".formatted(lines.where(), LONGEST_LINE)));
    }
    try {
      String json = lines.text();
      return json.isBlank() ? Optional.empty() : Optional.of(BatchLines.parse(lines.where(), json));
    } catch (InvalidUtf8Exception e) {
      return Optional.of(new MalformedEntry(lines.where() + ": " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
