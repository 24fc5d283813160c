package org.sayso.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.json.ArticleFields;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.Meta;

/**
 * Reads articles from CSV, a row each.
 *
 * <pre>{@code
 * id,date,text
 * a1,2024-05-02,"“No,” she said."
 * }</pre>
 *
 * <p>The first line names the columns, in any order and in capitals or not; those that nobody asks
 * for are passed over. A text is taken as it stands in the row. A row with a byte in it that is not
 * UTF-8, and that the reader gives as {@link WrongBytes} say, fails alone. Not thread-safe.
 */
public final class ArticleCsv implements Closeable {

  private final String file;
  private final ArticleFields fields;
  private final List<String> asked;
  private final Table table;
  private boolean isAtEnd;

  private ArticleCsv(String file, ArticleFields fields, Columns columns, Table table) {
    this.file = file;
    this.fields = fields;
    this.asked = columns.all();
    this.table = table;
  }

  /**
   * Opens a file, and reads the names of its columns.
   *
   * @param file what messages call it
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it has not the columns that are needed
   */
  public static ArticleCsv open(String file, Reader csv, ArticleFields fields) throws IOException {
    Objects.requireNonNull(fields, "fields");
    Columns columns =
        new Columns(
            List.of(lower(fields.id()), lower(fields.text())),
            fields.kept().stream().map(ArticleCsv::lower).toList());
    return new ArticleCsv(file, fields, columns, Table.open(file, csv, columns));
  }

  private static String lower(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the article of the next row, or the failure in its place; empty at the end.
   *
   * @throws IOException if the file cannot be read on
   */
  public Optional<Input> next() throws IOException {
    if (isAtEnd) {
      return Optional.empty();
    }
    try {
      return table.next().map(this::input);
    } catch (MalformedCsvException e) {
      // What is no CSV leaves nothing to go on from; a row with too many cells does.
      isAtEnd = e.getCause() != null;
      return Optional.of(
          Failure.withoutId(Failure.Code.INVALID_CSV, String.valueOf(e.getMessage())));
    }
  }

  private Input input(Row row) {
    String id = row.get(lower(fields.id()));
    String where = "%s, line %d: ".formatted(file, row.line());
    OptionalInt wrongByte = wrongByte(row);
    if (wrongByte.isPresent()) {
      return failure(
          WrongBytes.first(id).isPresent() ? "" : id,
          Failure.Code.INVALID_UTF8,
          "%sthe byte 0x%02X is not UTF-8; convert the file first, for instance with: %s"
              .formatted(where, wrongByte.getAsInt(), "iconv -f WINDOWS-1252 -t UTF-8"));
    }
    for (String needed : List.of(fields.id(), fields.text())) {
      if (!row.has(lower(needed)) || id.isEmpty()) {
        return failure(
            id,
            Failure.Code.INVALID_ARTICLE,
            "%snothing in column \"%s\"".formatted(where, needed));
      }
    }
    return new ArticleText(id, row.exactly(lower(fields.text())), meta(row));
  }

  private static Failure failure(String id, Failure.Code code, String message) {
    return id.isEmpty() ? Failure.withoutId(code, message) : Failure.of(id, code, message);
  }

  private Meta meta(Row row) {
    Meta meta = fields.noMeta();
    for (String name : fields.kept()) {
      if (row.has(lower(name))) {
        meta = meta.withText(name, row.exactly(lower(name)));
      }
    }
    return meta;
  }

  private OptionalInt wrongByte(Row row) {
    return asked.stream()
        .map(row::exactly)
        .map(WrongBytes::first)
        .flatMapToInt(OptionalInt::stream)
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
