package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.InputLines;

/** Reads a file with an article a line; blank lines are passed over. */
final class JsonLinesFile implements InputFile {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Bytes that a UTF-16 code unit has at most in JSON, as an escape. */
  private static final long BYTES_PER_UNIT = 6;

  /** What a line may have besides its text. */
  private static final long OTHER_FIELDS = 16 << 20;

  private final String name;
  private final ByteLines lines;
  private final QuotesOptions options;
  private final InputLines articles;
  private long number;

  JsonLinesFile(String name, InputStream bytes, QuotesOptions options) {
    this.name = name;
    this.options = options;
    this.articles = new InputLines(options.fields());
    this.lines = new ByteLines(bytes, false, BYTES_PER_UNIT * options.longestText() + OTHER_FIELDS);
  }

  @Override
  public Optional<Input> next() throws IOException {
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      Optional<Input> input = article(line.get());
      if (input.isPresent()) {
        return input;
      }
    }
    return Optional.empty();
  }

  private Optional<Input> article(byte[] encoded) {
    String where = name + ", line " + number;
    if (lines.isTooLong()) {
      return Optional.of(
          Failure.withoutId(
              Failure.Code.TEXT_TOO_LONG,
              "%s: more than %d bytes, so more than a text of %d characters needs; split it, or set"
                      .formatted(where, encoded.length, options.longestText())
                  + " --max-characters higher"));
    }
    try {
      String decoded = Utf8.decode(encoded);
      // Windows programs put the mark in front of the first line; JSON may not have it.
      String json =
          number == 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(articles.parse(where, json.stripTrailing()));
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
