package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.json.Answer;
import org.sayso.json.ReadArticle;
import org.sayso.page.TextPage;

/** Writes articles for people; a failure is on standard error and nowhere else. */
final class TextWriter implements AnswerWriter {

  private final TextPage page;
  private final boolean withTitles;
  private final OutputStream out;
  private boolean isFirst = true;

  TextWriter(TextPage page, boolean withTitles, OutputStream out) {
    this.page = page;
    this.withTitles = withTitles;
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    if (answer instanceof ReadArticle read) {
      String text = withTitles ? page.of(read.id(), read.article()) : page.of(read.article());
      out.write(((isFirst ? "" : "\n") + text).getBytes(StandardCharsets.UTF_8));
      out.flush();
      isFirst = false;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
