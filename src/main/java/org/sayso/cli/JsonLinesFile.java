package org.sayso.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.InputLines;

/** Reads a file with an article a line; blank lines are passed over. */
final class JsonLinesFile implements InputFile {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String name;
  private final InputStream bytes;
  private final InputLines lines = new InputLines();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  JsonLinesFile(String name, InputStream bytes) {
    this.name = name;
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  @Override
  public Optional<Input> next() throws IOException {
    while (readLine()) {
      number++;
      Optional<Input> input = article(line.toByteArray());
      if (input.isPresent()) {
        return input;
      }
    }
    return Optional.empty();
  }

  private boolean readLine() throws IOException {
    line.reset();
    int b = bytes.read();
    if (b < 0) {
      return false;
    }
    for (; b >= 0 && b != '\n'; b = bytes.read()) {
      line.write(b);
    }
    return true;
  }

  private Optional<Input> article(byte[] encoded) {
    String where = name + ", line " + number;
    try {
      String decoded = Utf8.decode(encoded);
      // Windows programs put the mark in front of the first line; JSON may not have it.
      String json =
          number == 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
      return json.isBlank() ? Optional.empty() : Optional.of(lines.parse(where, json));
    } catch (InvalidUtf8Exception e) {
      return Optional.of(
          Failure.withoutId(Failure.Code.INVALID_UTF8, where + ": " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
