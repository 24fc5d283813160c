package org.sayso.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV row by row. The first line names the columns, in any order; those that nobody asks for
 * are passed over, and so are rows with nothing in them.
 *
 * <p>Not thread-safe.
 */
final class Table implements Closeable {

  private static final int BYTE_ORDER_MARK = '\ufeff';

  private final String file;
  private final CloseableIterator<CsvRecord> records;
  private final int columns;
  private final Map<String, Integer> places;
  private long line = 1;

  private Table(String file, Reader csv, Columns asked) throws IOException {
    this.file = file;
    this.records =
        CsvReader.builder()
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(withoutMark(csv))
            .iterator();
    List<String> header = header(asked);
    this.columns = header.size();
    this.places = places(header, asked);
  }

  /**
   * Opens a table, and reads the names of its columns.
   *
   * @param file what messages call it
   * @throws MalformedCsvException if it has not the columns that are needed
   */
  static Table open(String file, Reader csv, Columns asked) throws IOException {
    return new Table(file, csv, asked);
  }

  /** Passes over the mark that Windows programs put in front: a quotation mark may follow it. */
  private static Reader withoutMark(Reader csv) throws IOException {
    PushbackReader begun = new PushbackReader(csv);
    int first = begun.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      begun.unread(first);
    }
    return begun;
  }

  private List<String> header(Columns asked) throws IOException {
    CsvRecord first =
        record().orElseThrow(() -> wrong("there is nothing in it; " + asked.expected()));
    return first.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private Map<String, Integer> places(List<String> header, Columns asked) {
    Map<String, Integer> places = new HashMap<>();
    for (String column : asked.all()) {
      int place = header.indexOf(column);
      if (place != header.lastIndexOf(column)) {
        throw wrong("two columns are called \"%s\"; rename one".formatted(column));
      }
      if (place >= 0) {
        places.put(column, place);
      } else if (asked.needed().contains(column)) {
        throw wrong("no column \"%s\" among %s; %s".formatted(column, header, asked.expected()));
      }
    }
    return Map.copyOf(places);
  }

  /**
   * Returns the next row; empty at the end.
   *
   * @throws MalformedCsvException if what comes next is no row of the table
   */
  Optional<Row> next() throws IOException {
    for (Optional<CsvRecord> next = record(); next.isPresent(); next = record()) {
      List<String> fields = next.get().getFields();
      if (fields.size() > columns) {
        throw wrong(
            "%d fields, but the first line names %d columns; put a field that has a comma in it in \"…\""
                .formatted(fields.size(), columns));
      }
      Row row = new Row(line, fields, places);
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<CsvRecord> record() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return Optional.of(record);
    } catch (CsvParseException e) {
      throw new MalformedCsvException(
          "%s: not CSV: %s; a field that has a quotation mark in it is put in \"…\", with the mark twice"
              .formatted(file, e.getMessage()),
          e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Returns the exception that says what is wrong with the row that was read last. */
  MalformedCsvException wrong(String what) {
    return wrong(what, null);
  }

  /** Does the same, and keeps what told it. */
  MalformedCsvException wrong(String what, @Nullable Throwable cause) {
    return new MalformedCsvException("%s, line %d: %s".formatted(file, line, what), cause);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
