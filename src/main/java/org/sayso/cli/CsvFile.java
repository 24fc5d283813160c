package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.csv.ArticleCsv;
import org.sayso.json.ArticleFields;
import org.sayso.json.Failure;
import org.sayso.json.Input;

/** Reads a file with an article a row. */
final class CsvFile implements InputFile {

  private final String name;
  private final Utf8Reader characters;
  private final ArticleFields fields;
  private @Nullable ArticleCsv rows;
  private boolean isUseless;

  CsvFile(String name, InputStream bytes, ArticleFields fields) {
    this.name = name;
    this.characters = Utf8Reader.escaping(bytes);
    this.fields = fields;
  }

  @Override
  public Optional<Input> next() throws IOException {
    if (isUseless) {
      return Optional.empty();
    }
    try {
      if (rows == null) {
        rows = ArticleCsv.open(name, characters, fields);
      }
      return rows.next();
    } catch (IllegalArgumentException e) {
      isUseless = true;
      return Optional.of(
          Failure.withoutId(Failure.Code.INVALID_CSV, String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
