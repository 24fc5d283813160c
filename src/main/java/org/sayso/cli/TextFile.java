package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;

/** Reads a file that is the text of one article. */
final class TextFile implements InputFile {

  private final String name;
  private final InputStream bytes;
  private boolean isRead;

  TextFile(String name, InputStream bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public Optional<Input> next() throws IOException {
    if (isRead) {
      return Optional.empty();
    }
    isRead = true;
    return Optional.of(article(bytes.readAllBytes()));
  }

  private Input article(byte[] all) {
    try {
      return new ArticleText(name, Utf8.decode(all));
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
