package org.sayso.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sayso.Quote;
import org.sayso.json.Answer;
import org.sayso.json.Failure;
import org.sayso.json.Offsets;
import org.sayso.json.ReadArticle;

/**
 * Writes quotes as CSV, a row each.
 *
 * <pre>{@code
 * QuotesCsv csv = new QuotesCsv(Offsets.UTF_16, List.of("date"));
 * String file = csv.header() + csv.rows(new ReadArticle("a1", article, meta));
 * }</pre>
 *
 * <p>An article without quotes has one row, whose {@code quotes} is 0, and a failure has one with
 * an {@code error}: so every article is in the file, and whoever reads it knows when it has all
 * rows of one. Lines end with {@code \n}. Cells that a spreadsheet would take for formulas are
 * defused; {@code docs/batch.md} says how, and what the columns are. Thread-safe.
 */
public final class QuotesCsv {

  /** Columns of the quote, then of the article that it stands in. */
  private static final List<String> COLUMNS =
      Stream.of(
              List.of("article"),
              QuoteCells.COLUMNS,
              List.of("quotes", "error", "model", "offsets"))
          .flatMap(List::stream)
          .toList();

  private static final String META = "meta.";

  private final Offsets offsets;
  private final List<String> kept;

  /**
   * Makes a writer.
   *
   * @param offsets what the offsets count
   * @param kept the fields of the input that have columns of their own
   */
  public QuotesCsv(Offsets offsets, List<String> kept) {
    this.offsets = Objects.requireNonNull(offsets, "offsets");
    this.kept = List.copyOf(kept);
  }

  /** Returns the line with the names of the columns. */
  public String header() {
    return print(List.of(columns()));
  }

  /** Returns where a column stands. */
  static int place(String column) {
    return COLUMNS.indexOf(column);
  }

  /** Returns how many columns there are. */
  int width() {
    return COLUMNS.size() + kept.size();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(COLUMNS);
    kept.forEach(name -> columns.add(META + name));
    return columns;
  }

  /** Returns the rows of what became of an article, with their line ends. */
  public String rows(Answer answer) {
    return print(
        answer instanceof ReadArticle read
            ? rowsOf(read)
            : List.of(rowOf((Failure) Objects.requireNonNull(answer, "answer"))));
  }

  private List<List<String>> rowsOf(ReadArticle read) {
    List<Quote> quotes = read.article().quotes();
    if (quotes.isEmpty()) {
      return List.of(row(read, QuoteCells.NONE));
    }
    QuoteCells cells = QuoteCells.of(read.article(), offsets);
    return quotes.stream().map(quote -> row(read, cells.cells(quote))).toList();
  }

  private List<String> row(ReadArticle read, List<String> quote) {
    List<String> row = new ArrayList<>(width());
    row.add(read.id());
    row.addAll(quote);
    row.add(String.valueOf(read.article().quotes().size()));
    row.add("");
    row.add(read.article().model());
    row.add(offsets.toString());
    kept.forEach(name -> row.add(read.meta().text(name)));
    return row;
  }

  private List<String> rowOf(Failure failure) {
    List<String> row = new ArrayList<>(width());
    row.add(failure.id().orElse(""));
    row.addAll(QuoteCells.NONE);
    row.addAll(List.of("", failure.code() + ": " + failure.message(), "", ""));
    kept.forEach(name -> row.add(""));
    return row;
  }

  private static String print(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Formulas::defuse).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
