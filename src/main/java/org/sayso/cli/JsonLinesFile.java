package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.InputLines;

/** Reads a file with an article a line; blank lines are passed over. */
final class JsonLinesFile implements InputFile {

  /** Bytes that a UTF-16 code unit has at most in JSON, as an escape. */
  private static final long BYTES_PER_UNIT = 6;

  /** What a line may have besides its text. */
  private static final long OTHER_FIELDS = 16 << 20;

  private final TextLines lines;
  private final long longestLine;
  private final int longestText;
  private final InputLines articles;

  JsonLinesFile(String name, InputStream bytes, QuotesOptions options) {
    this.longestText = options.longestText();
    this.longestLine = BYTES_PER_UNIT * longestText + OTHER_FIELDS;
    this.articles = new InputLines(options.fields());
    this.lines = new TextLines(name, bytes, longestLine);
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
    if (lines.isTooLong()) {
      return Optional.of(
          Failure.withoutId(
              Failure.Code.TEXT_TOO_LONG,
              "%s: more than %d bytes, so more than a text of %d characters needs; split it, or set"
                      .formatted(lines.where(), longestLine, longestText)
                  + " --max-characters higher"));
    }
    try {
      String json = lines.text();
      return json.isBlank() ? Optional.empty() : Optional.of(articles.parse(lines.where(), json));
    } catch (InvalidUtf8Exception e) {
      return Optional.of(
          Failure.withoutId(Failure.Code.INVALID_UTF8, lines.where() + ": " + e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
