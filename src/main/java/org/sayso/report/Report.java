package org.sayso.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.batch.MalformedEntry;
import org.sayso.json.ScriptJson;

/**
 * Makes one page of what a batch of articles gave: who is quoted most, how, by which verbs and
 * when, with the quotes behind each figure.
 *
 * <pre>{@code
 * try (Report report = new Report("Quotes of May", KeptFields.USUAL)) {
 *   for (Optional<BatchEntry> e = file.next(); e.isPresent(); e = file.next()) {
 *     report.add(e.get());
 *   }
 *   report.writeTo(out);
 * }
 * }</pre>
 *
 * <p>Entries are taken as they come: facts as numbers in memory, words in a temporary file, so that
 * 100,000 quotes need some ten megabytes. Who is who across articles is settled at the end, by
 * {@code Cast}. Not thread-safe.
 */
public final class Report implements Closeable {

  /** As many as somebody reads; all are on standard error. */
  private static final int PROBLEMS_SHOWN = 50;

  private final String title;
  private final Cast cast = new Cast();
  private final ArticleColumns articles;
  private final QuoteColumns quotes = new QuoteColumns(cast);
  private final QuoteTexts texts;
  private final List<String> problems = new ArrayList<>();
  private int failures;
  private int malformed;

  /**
   * Begins a report.
   *
   * @param title what stands over it
   * @param fields under which names the batch kept dates, titles and links
   * @throws IOException if no temporary file can be made
   */
  public Report(String title, KeptFields fields) throws IOException {
    this.title = title;
    this.articles = new ArticleColumns(fields);
    this.texts = new QuoteTexts();
  }

  /** Takes an entry up. */
  public void add(BatchEntry entry) throws IOException {
    if (entry instanceof BatchArticle article) {
      add(article);
    } else if (entry instanceof BatchFailure failure) {
      failures++;
      problem((failure.id().isEmpty() ? "" : failure.id() + ": ") + failure.message());
    } else if (entry instanceof MalformedEntry wrong) {
      malformed++;
      problem(wrong.message());
    }
  }

  private void add(BatchArticle article) throws IOException {
    int number = articles.add(article);
    Map<BatchSpeaker, Integer> appearances = new HashMap<>();
    for (BatchQuote quote : article.quotes()) {
      quotes.add(number, quote, appearances);
      texts.add(quote);
    }
  }

  private void problem(String message) {
    if (problems.size() < PROBLEMS_SHOWN) {
      problems.add(message);
    }
  }

  /** Returns how many articles were taken up. */
  public int articles() {
    return articles.size();
  }

  /** Writes the page, once, when all entries are there; {@code out} is left open. */
  public void writeTo(OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    People people = cast.settle();
    new ReportPage(title, json -> json(json, people), texts::copyTo).write(page);
    page.flush();
  }

  private void json(ScriptJson json, People people) throws IOException {
    json.beginObject();
    json.field("failures").number(failures);
    json.field("malformed").number(malformed);
    json.field("problems").beginArray();
    for (String problem : problems) {
      json.string(problem);
    }
    json.end();
    json.field("textsInElement").number(QuoteTexts.QUOTES_IN_ELEMENT);
    articles.write(json.field("articles"));
    people.write(json.field("people"));
    quotes.write(json.field("quotes"), people);
    json.end();
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
