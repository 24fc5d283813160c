package org.sayso.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.Article;
import org.sayso.JavaProcess;
import org.sayso.json.ArticleJson;

/** The packaged jar, given JSON Lines and answering in one of its formats. */
record CommandLine(String format, Path folder) implements Surface {

  /** Half a surrogate pair can be written as its escape alone. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public List<Article> read(List<String> texts) throws Exception {
    List<JsonNode> answers = answers(outputOf(texts));
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(answers.get(i).get("id").textValue()).isEqualTo("a" + i);
      articles.add(ArticleJson.fromJson(MAPPER.writeValueAsString(answers.get(i)), texts.get(i)));
    }
    return articles;
  }

  /** Returns what it writes, where articles have the ids {@code a0}, {@code a1} and so on. */
  String outputOf(List<String> texts) throws Exception {
    Path output = folder.resolve("quotes." + format);
    if (Files.notExists(output)) {
      Path input = Files.writeString(folder.resolve("texts.jsonl"), lines(texts));
      JavaProcess.Ended ended =
          JavaProcess.ofThisJava("-jar", "target/sayso-cli.jar")
              .run("quotes", input.toString(), "--format", format, "--output", output.toString());
      assertThat(ended.err()).isEmpty();
    }
    return Files.readString(output);
  }

  private static String lines(List<String> texts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode line = MAPPER.createObjectNode().put("id", "a" + i).put("text", texts.get(i));
      lines.append(MAPPER.writeValueAsString(line)).append('\n');
    }
    return lines.toString();
  }

  private List<JsonNode> answers(String out) throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    if (format.equals("json")) {
      MAPPER.readTree(out).forEach(answers::add);
    } else {
      for (String line : out.split("\n", -1)) {
        answers.add(MAPPER.readTree(line));
      }
    }
    return answers;
  }

  @Override
  public String toString() {
    return "command line, " + format;
  }
}
