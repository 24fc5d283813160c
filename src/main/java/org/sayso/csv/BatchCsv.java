package org.sayso.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.BatchFile;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.MalformedEntry;

/**
 * Reads articles back from CSV with a row a quote. The rows of an article stand together; one
 * without quotes may have a row without any, and a failure has one with its error.
 *
 * <p>Not thread-safe.
 */
public final class BatchCsv implements BatchFile {

  private static final String META = "meta.";

  private final Collection<String> kept;
  private final Table table;
  private Optional<QuoteRow> first = Optional.empty();
  private List<BatchQuote> quotes = new ArrayList<>();
  private boolean isEnded;

  /**
   * Opens a table.
   *
   * @param file what messages call it, such as {@code quotes.csv}
   * @param kept the names of fields that are wanted, if the table has them
   * @throws IllegalArgumentException if it has not the columns of quotes
   */
  public BatchCsv(String file, Reader csv, Collection<String> kept) throws IOException {
    this.kept = List.copyOf(kept);
    this.table =
        Table.open(
            file,
            csv,
            new Columns(
                List.of(QuoteRow.ARTICLE, QuoteRow.KIND, QuoteRow.CONTENT),
                Stream.concat(QuoteRow.OPTIONAL.stream(), this.kept.stream().map(BatchCsv::column))
                    .distinct()
                    .toList()));
  }

  private static String column(String kept) {
    return META + kept.toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<BatchEntry> next() throws IOException {
    while (!isEnded) {
      try {
        Optional<BatchEntry> article = take(table.next());
        if (article.isPresent()) {
          return article;
        }
      } catch (MalformedCsvException e) {
        // What is no CSV cannot be read on; a row that is no quote can be passed over.
        isEnded = e.getCause() != null;
        return Optional.of(new MalformedEntry(String.valueOf(e.getMessage())));
      }
    }
    return finished();
  }

  /** Takes a row up; returns the article before it if that has come to its end. */
  private Optional<BatchEntry> take(Optional<Row> next) {
    if (next.isEmpty()) {
      isEnded = true;
      return finished();
    }
    QuoteRow row = new QuoteRow(next.get());
    if (row.error().isPresent()) {
      return Optional.of(new BatchFailure(row.article(), row.error().get()));
    }
    List<BatchQuote> quote = row.isOfNoQuote() ? List.of() : List.of(quote(row));
    Optional<BatchEntry> before = isOfAnother(row) ? finished() : Optional.empty();
    if (first.isEmpty()) {
      first = Optional.of(row);
    }
    quotes.addAll(quote);
    return before;
  }

  /** Two articles may have one id; then the number of quotes tells where the first one ends. */
  private boolean isOfAnother(QuoteRow row) {
    if (first.isEmpty()) {
      return false;
    }
    OptionalInt count = first.get().quotesOfArticle();
    return !first.get().article().equals(row.article())
        || (count.isPresent() && quotes.size() >= count.getAsInt());
  }

  private BatchQuote quote(QuoteRow row) {
    try {
      return row.quote();
    } catch (IllegalArgumentException e) {
      throw table.wrong(String.valueOf(e.getMessage()));
    }
  }

  private Optional<BatchEntry> finished() {
    Optional<BatchEntry> article = first.map(this::article);
    first = Optional.empty();
    quotes = new ArrayList<>();
    return article;
  }

  private BatchArticle article(QuoteRow row) {
    Map<String, String> meta = new HashMap<>();
    for (String name : kept) {
      meta.put(name, row.get(column(name)));
    }
    return new BatchArticle(row.article(), meta, quotes);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
