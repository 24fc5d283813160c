package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;

/** Reads a file that is the text of one article. */
final class TextFile implements InputFile {

  /** Bytes of UTF-8 that a UTF-16 code unit has at most. */
  private static final int BYTES_PER_UNIT = 3;

  private final String name;
  private final InputStream bytes;
  private final QuotesOptions options;
  private boolean isRead;

  TextFile(String name, InputStream bytes, QuotesOptions options) {
    this.name = name;
    this.bytes = bytes;
    this.options = options;
  }

  @Override
  public Optional<Input> next() throws IOException {
    if (isRead) {
      return Optional.empty();
    }
    isRead = true;
    return Optional.of(article());
  }

  private Input article() throws IOException {
    long most = Math.min((long) BYTES_PER_UNIT * options.longestText(), Integer.MAX_VALUE - 16);
    byte[] all = bytes.readNBytes((int) most + 1);
    if (all.length > most) {
      return Failure.of(
          name,
          Failure.Code.TEXT_TOO_LONG,
          "%s: text of more than %d characters; split it, or set --max-characters higher"
              .formatted(name, options.longestText()));
    }
    return article(all);
  }

  private Input article(byte[] all) {
    try {
      return new ArticleText(name, Utf8.decode(all), options.fields().noMeta());
    } catch (InvalidUtf8Exception e) {
      return Failure.of(
          name,
          Failure.Code.INVALID_UTF8,
          "%s, line %d: %s".formatted(name, lineAt(e.offset(), all), e.getMessage()));
    }
  }

  private static int lineAt(long offset, byte[] bytes) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
