package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.json.Answer;
import org.sayso.json.ReadArticle;
import org.sayso.report.TextReport;

/** Writes articles for people; a failure is on standard error and nowhere else. */
final class TextWriter implements AnswerWriter {

  private final TextReport report;
  private final boolean withTitles;
  private final OutputStream out;
  private boolean isFirst = true;

  TextWriter(TextReport report, boolean withTitles, OutputStream out) {
    this.report = report;
    this.withTitles = withTitles;
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    if (answer instanceof ReadArticle read) {
      String page = withTitles ? report.of(read.id(), read.article()) : report.of(read.article());
      out.write(((isFirst ? "" : "\n") + page).getBytes(StandardCharsets.UTF_8));
      out.flush();
      isFirst = false;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
