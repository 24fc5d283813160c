package org.sayso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.sayso.json.Answer;
import org.sayso.json.ArticleJson;
import org.sayso.page.TextPage;

/** Writes answers down in one form, each so that it can be seen at once. Not thread-safe. */
interface AnswerWriter extends Closeable {

  void write(Answer answer) throws IOException;

  /** Writes what stands after the last answer. */
  default void finish() throws IOException {}

  /**
   * Makes a writer.
   *
   * @param isBegun whether answers of before stand in front of what is written
   */
  static AnswerWriter of(QuotesOptions options, OutputStream out, boolean isBegun) {
    return switch (options.format()) {
      case TEXT ->
          new TextWriter(
              new TextPage(options.terminal().columns(), options.terminal().isColoured()),
              options.isBatch(),
              out);
      case JSON -> new JsonArrayWriter(ArticleJson.indented(options.offsets()), out);
      case JSONL -> new JsonLinesWriter(ArticleJson.onOneLine(options.offsets()), out);
      case CSV -> new CsvRowsWriter(options.quotesCsv(), out, isBegun);
      case HTML -> new HtmlWriter(out);
    };
  }
}
