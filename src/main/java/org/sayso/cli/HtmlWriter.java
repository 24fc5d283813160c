package org.sayso.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.json.Answer;
import org.sayso.json.Failure;
import org.sayso.json.Meta;
import org.sayso.json.ReadArticle;
import org.sayso.page.HtmlPage;

/** Writes one page for a browser, with an article after another. */
final class HtmlWriter implements AnswerWriter {

  private final Writer out;
  private final HtmlPage page;

  HtmlWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.page = new HtmlPage(this.out);
  }

  @Override
  public void write(Answer answer) throws IOException {
    if (answer instanceof ReadArticle read) {
      page.article(read.id(), kept(read.meta()), read.article());
    } else if (answer instanceof Failure failure) {
      page.failure(failure.id().orElse(""), failure.message());
    }
    out.flush();
  }

  private static Map<String, String> kept(Meta meta) {
    return meta.names().stream()
        .filter(name -> !meta.text(name).isBlank())
        .collect(Collectors.toMap(Function.identity(), meta::text));
  }

  @Override
  public void finish() throws IOException {
    page.end();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
