package org.sayso.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Objects;
import java.util.Optional;
import org.sayso.json.Offsets;
import org.sayso.json.Trace;

/**
 * Finds out which articles rows that were written before are about, and which of them are complete.
 *
 * <pre>{@code
 * WrittenRows rows = new WrittenRows(csv, Offsets.UTF_16);
 * rows.add("a1,q1,direct,…,2,…"); // empty: a second row of a1 must follow
 * rows.add("a1,q2,direct,…,2,…"); // the trace of a1
 * }</pre>
 *
 * <p>Not thread-safe: made for one file.
 */
public final class WrittenRows {

  private final QuotesCsv csv;
  private final Offsets offsets;
  private String article = "";
  private int toCome;

  /**
   * Makes a reader.
   *
   * @param csv what the rows should have been written by
   * @param offsets what its offsets count
   */
  public WrittenRows(QuotesCsv csv, Offsets offsets) {
    this.csv = Objects.requireNonNull(csv, "csv");
    this.offsets = Objects.requireNonNull(offsets, "offsets");
  }

  /**
   * Takes the next row, without its line end, and returns what it is about if it is the article's
   * last.
   *
   * @throws IllegalArgumentException if it is no row of Sayso's, was written in another way, or
   *     rows before it are missing
   */
  public Optional<Trace> add(String row) {
    CsvRecord cells = cells(row);
    String id = cell(cells, "article");
    String error = cell(cells, "error");
    if (toCome > 0 && !(id.equals(article) && error.isEmpty())) {
      throw new IllegalArgumentException(
          "%d more rows of article \"%s\" should be here".formatted(toCome, article));
    }
    if (!error.isEmpty()) {
      return Optional.of(
          new Trace(
              id.isEmpty() ? Optional.empty() : Optional.of(id),
              Optional.of(error),
              Optional.empty()));
    }
    checkOffsets(cell(cells, "offsets"));
    toCome = toCome > 0 ? toCome - 1 : rows(cell(cells, "quotes")) - 1;
    article = id;
    return toCome > 0
        ? Optional.empty()
        : Optional.of(
            new Trace(Optional.of(id), Optional.empty(), Optional.of(cell(cells, "model"))));
  }

  private CsvRecord cells(String row) {
    CsvRecord cells;
    try {
      cells = CsvReader.builder().skipEmptyLines(false).ofSingleCsvRecord(row);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("not CSV: " + e.getMessage(), e);
    }
    if (cells.getFieldCount() != csv.width()) {
      throw new IllegalArgumentException(
          "%d cells, not %d".formatted(cells.getFieldCount(), csv.width()));
    }
    return cells;
  }

  private static String cell(CsvRecord cells, String column) {
    return Formulas.undo(cells.getField(QuotesCsv.place(column)));
  }

  private void checkOffsets(String found) {
    if (!found.equals(offsets.toString())) {
      throw new IllegalArgumentException("offsets count %s, not %s".formatted(found, offsets));
    }
  }

  /** An article without quotes has a row as well. */
  private static int rows(String quotes) {
    try {
      return Math.max(1, Integer.parseInt(quotes));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number of quotes, but \"" + quotes + "\"", e);
    }
  }
}
