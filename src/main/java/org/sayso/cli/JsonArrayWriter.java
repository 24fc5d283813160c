package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.json.Answer;
import org.sayso.json.ArticleJson;

/** Writes one array of indented objects. */
final class JsonArrayWriter implements AnswerWriter {

  private static final String INDENT = "  ";

  private final ArticleJson json;
  private final OutputStream out;
  private boolean isEmpty = true;

  JsonArrayWriter(ArticleJson json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    // Within strings JSON has no line ends.
    String object = json.toJson(answer).replace("\n", "\n" + INDENT);
    print((isEmpty ? "[\n" : ",\n") + INDENT + object);
    isEmpty = false;
  }

  @Override
  public void finish() throws IOException {
    print(isEmpty ? "[]\n" : "\n]\n");
  }

  private void print(String part) throws IOException {
    out.write(part.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
