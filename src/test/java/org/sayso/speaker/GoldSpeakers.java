package org.sayso.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.ModelFiles;
import org.sayso.attribution.Said;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Casts articles of PolNeAR and writes down what was decided on the way: {@code GoldSpeakers
 * ARTICLES.jsonl SPEAKERS.jsonl gold|found OUT.jsonl [FOLDER]}. With {@code gold} the attributions
 * are PolNeAR's own, so that only the speakers are judged; with {@code found} they are the
 * network's. FOLDER is a model's. What it writes is scored by {@code score_speaker.py}; beside it,
 * {@code OUT.jsonl.choices} has the choices made at each anaphor, to which the ranker is fitted,
 * and what was found for each attribution, to which the trust is.
 */
final class GoldSpeakers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Language language = Language.open();
  private final Attributor attributor;
  private final Casting casting;
  private final boolean usesGold;

  private GoldSpeakers(boolean usesGold, ModelFiles files) throws IOException {
    this.usesGold = usesGold;
    this.attributor = Attributor.open(files, 2);
    this.casting = Casting.open(files).withThreshold(0);
  }

  public static void main(String[] arguments) throws IOException {
    Path articles = Path.of(arguments[0]);
    if (!Files.exists(articles)) {
      System.err.println("skipped: " + articles + " is not there");
      return;
    }
    Map<String, JsonNode> texts = new HashMap<>();
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = JSON.readTree(line);
      texts.put(article.get("id").asText(), article);
    }
    ModelFiles files =
        arguments.length > 4 ? ModelFiles.in(Path.of(arguments[4])) : ModelFiles.inJar();
    GoldSpeakers gold = new GoldSpeakers(arguments[2].equals("gold"), files);
    Path out = Path.of(arguments[3]);
    Path beside = Path.of(arguments[3] + ".choices");
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out));
        PrintWriter choices = new PrintWriter(Files.newBufferedWriter(beside))) {
      for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
        JsonNode article = texts.get(JSON.readTree(line).get("id").asText());
        lines.println(JSON.writeValueAsString(gold.cast(article, choices)));
      }
    }
  }

  private ObjectNode cast(JsonNode article, PrintWriter choices) throws IOException {
    String text = article.get("text").asText();
    Tokens tokens = language.read(text);
    Marks marks = Marks.in(text, tokens.paragraphs());
    Said found = attributor.attribute(tokens, marks);
    Said said = usesGold ? new Said(gold(article), found.likeness()) : found;
    Choices seen = new Choices(tokens);
    Cast cast = casting.cast(tokens, marks, said, seen);
    choices.println(JSON.writeValueAsString(seen.of(article.get("id").asText())));
    ObjectNode line = JSON.createObjectNode();
    line.set("id", article.get("id"));
    ArrayNode answers = line.putArray("attributions");
    for (int i = 0; i < said.attributions().size(); i++) {
      answers.add(answer(text, said.attributions().get(i), cast, cast.links().get(i)));
    }
    return line;
  }

  private static ObjectNode answer(String text, Attribution attribution, Cast cast, Link link) {
    ObjectNode answer = JSON.createObjectNode();
    attribution
        .source()
        .ifPresentOrElse(
            source -> put(text, answer.putArray("source"), source),
            () -> answer.putArray("source"));
    attribution
        .cue()
        .ifPresentOrElse(
            cue -> put(text, answer.putArray("cue"), cue), () -> answer.putArray("cue"));
    ArrayNode content = answer.putArray("content");
    attribution.content().forEach(span -> put(text, content, span));
    answer.putNull("speaker").putNull("speakerId").putNull("speakerConfidence");
    link.entity()
        .ifPresent(
            entity -> {
              answer.put("speaker", cast.entities().get(entity).name());
              answer.put("speakerId", entity);
              answer.put("speakerConfidence", link.confidence());
            });
    return answer;
  }

  private static void put(String text, ArrayNode spans, Span span) {
    spans
        .addArray()
        .add(text.codePointCount(0, span.begin()))
        .add(text.codePointCount(0, span.end()));
  }

  private static List<Attribution> gold(JsonNode article) {
    String text = article.get("text").asText();
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode annotation : article.get("annotations").elements().next()) {
      List<Span> content = spans(text, annotation.get("content"));
      if (!content.isEmpty()) {
        attributions.add(
            new Attribution(
                cover(spans(text, annotation.get("cue"))),
                cover(spans(text, annotation.get("source"))),
                content,
                1));
      }
    }
    return attributions;
  }

  private static List<Span> spans(String text, JsonNode codePoints) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : codePoints) {
      int begin = text.offsetByCodePoints(0, span.get(0).asInt());
      int end = text.offsetByCodePoints(0, span.get(1).asInt());
      spans.add(new Span(begin, end));
    }
    return spans;
  }

  private static Optional<Span> cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover);
  }
}
