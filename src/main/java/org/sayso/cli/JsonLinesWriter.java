package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.json.Answer;
import org.sayso.json.ArticleJson;

/** Writes an object a line. */
final class JsonLinesWriter implements AnswerWriter {

  private final ArticleJson json;
  private final OutputStream out;

  JsonLinesWriter(ArticleJson json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    out.write((json.toJson(answer) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
