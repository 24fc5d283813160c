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
import java.util.function.Function;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.language.Language;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Casts the articles of PolNeAR with its own attributions, so that only the speakers are judged:
 * {@code GoldSpeakers ARTICLES.jsonl SPEAKERS.jsonl HOW_MANY OUT.jsonl}. What it writes is scored
 * by {@code score_speaker.py}; beside it, {@code OUT.jsonl.pronouns} has the choices made at each
 * pronoun, to which {@code pronoun-weights.txt} is fitted.
 */
final class GoldSpeakers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Casting casting = Casting.open();
  private final Function<String, Tokens> language;

  private GoldSpeakers(Function<String, Tokens> language) throws IOException {
    this.language = language;
  }

  public static void main(String[] arguments) throws IOException {
    Path articles = Path.of(arguments[0]);
    if (!Files.exists(articles)) {
      System.err.println("skipped: " + articles + " is not there");
      return;
    }
    run(arguments, Language.open()::read);
  }

  static void run(String[] arguments, Function<String, Tokens> language) throws IOException {
    Path articles = Path.of(arguments[0]);
    Map<String, JsonNode> texts = new HashMap<>();
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = JSON.readTree(line);
      texts.put(article.get("id").asText(), article);
    }
    GoldSpeakers gold = new GoldSpeakers(language);
    Path out = Path.of(arguments[3]);
    Path choices = Path.of(arguments[3] + ".pronouns");
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out));
        PrintWriter pronouns = new PrintWriter(Files.newBufferedWriter(choices))) {
      List<String> speakers = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
      int many = Math.min(speakers.size(), Integer.parseInt(arguments[2]));
      for (String line : speakers.subList(0, many)) {
        JsonNode article = texts.get(JSON.readTree(line).get("id").asText());
        lines.println(JSON.writeValueAsString(gold.cast(article, pronouns)));
      }
    }
  }

  private ObjectNode cast(JsonNode article, PrintWriter pronouns) throws IOException {
    String text = article.get("text").asText();
    JsonNode annotations = article.get("annotations").elements().next();
    List<Attribution> attributions = new ArrayList<>();
    List<JsonNode> written = new ArrayList<>();
    for (JsonNode annotation : annotations) {
      List<Span> content = spans(text, annotation.get("content"));
      if (!content.isEmpty()) {
        attributions.add(
            new Attribution(
                cover(spans(text, annotation.get("cue"))),
                cover(spans(text, annotation.get("source"))),
                content,
                1));
        written.add(annotation);
      }
    }
    Tokens tokens = language.apply(text);
    ArrayNode seen = JSON.createArrayNode();
    Cast cast =
        casting.cast(
            tokens,
            Marks.in(text, tokens.paragraphs()),
            attributions,
            (pronoun, sort, figures, features) ->
                seen.add(choice(text, tokens.tokens().get(pronoun), sort, figures, features)));
    pronouns.println(
        JSON.writeValueAsString(
            JSON.createObjectNode().put("id", article.get("id").asText()).set("choices", seen)));
    return answer(article, cast, written);
  }

  private static ObjectNode choice(
      String text,
      Token pronoun,
      Weights.Sort sort,
      List<Figure> figures,
      List<double[]> features) {
    ObjectNode node = JSON.createObjectNode();
    node.put("at", text.codePointCount(0, pronoun.span().begin()));
    node.put("sort", sort.name());
    node.set("names", JSON.valueToTree(figures.stream().map(Figure::name).toList()));
    node.set("features", JSON.valueToTree(features));
    return node;
  }

  private static ObjectNode answer(JsonNode article, Cast cast, List<JsonNode> written) {
    ArrayNode answers = JSON.createArrayNode();
    for (int i = 0; i < written.size(); i++) {
      Link link = cast.links().get(i);
      ObjectNode answer = written.get(i).deepCopy();
      answer.putNull("speaker").putNull("speakerId").putNull("speakerConfidence");
      if (link.entity().isPresent()) {
        int entity = link.entity().getAsInt();
        answer.put("speaker", cast.entities().get(entity).name());
        answer.put("speakerId", entity);
        answer.put("speakerConfidence", link.confidence());
      }
      answers.add(answer);
    }
    ObjectNode line = JSON.createObjectNode();
    line.set("id", article.get("id"));
    line.set("attributions", answers);
    line.set("entities", JSON.valueToTree(cast.entities().stream().map(Entity::toString).toList()));
    return line;
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
