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

  private final String name;
  private final Lines lines;

  BatchLinesFile(String name, InputStream bytes) {
    this.name = name;
    this.lines = new Lines(bytes);
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
    String where = name + ", line " + lines.number();
    try {
      String json = lines.text();
      return json.isBlank() ? Optional.empty() : Optional.of(BatchLines.parse(where, json));
    } catch (InvalidUtf8Exception e) {
      return Optional.of(new MalformedEntry(where + ": " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
