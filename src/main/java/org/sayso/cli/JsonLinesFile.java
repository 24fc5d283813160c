package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.InputLines;

/** Reads a file with an article a line; blank lines are passed over. */
final class JsonLinesFile implements InputFile {

  private final String name;
  private final Lines lines;
  private final InputLines parser = new InputLines();

  JsonLinesFile(String name, InputStream bytes) {
    this.name = name;
    this.lines = new Lines(bytes);
  }

  @Override
  public Optional<Input> next() throws IOException {
    while (lines.next()) {
      Optional<Input> input = article();
      if (input.isPresent()) {
        return input;
      }
    }
    return Optional.empty();
  }

  private Optional<Input> article() {
    String where = name + ", line " + lines.number();
    try {
      String json = lines.text();
      return json.isBlank() ? Optional.empty() : Optional.of(parser.parse(where, json));
    } catch (InvalidUtf8Exception e) {
      return Optional.of(
          Failure.withoutId(Failure.Code.INVALID_UTF8, where + ": " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
