package org.sayso.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Chooses the articles to be read, and hands them from process to process as JSON Lines.
 *
 * @param name what the report calls them
 * @param texts the articles
 */
public record Corpus(String name, List<NewsText> texts) {

  private static final Path DEV = Path.of("../shared/polnear/dev.jsonl");
  private static final String GENERATED = "generated";

  /** As many as dev has, and about as long. */
  private static final int GENERATED_ARTICLES = 84;

  private static final int SHORTEST = 300;
  private static final int LONGEST = 1100;

  private static final JsonMapper JSON = new JsonMapper();

  /** Copies the list. */
  public Corpus {
    texts = List.copyOf(texts);
  }

  /**
   * Returns the articles that the system property {@code articles} names: a file of JSON Lines,
   * {@code generated}, or {@code auto}, which is dev where that lies beside the checkout.
   */
  public static Corpus chosen() {
    String choice = System.getProperty("articles", "auto");
    if (choice.equals("auto")) {
      return Files.exists(DEV) ? new Corpus("PolNeAR dev", read(DEV)) : generated();
    }
    return choice.equals(GENERATED) ? generated() : new Corpus(choice, read(Path.of(choice)));
  }

  private static Corpus generated() {
    return new Corpus(
        GENERATED, IntStream.range(0, GENERATED_ARTICLES).mapToObj(Corpus::generated).toList());
  }

  private static NewsText generated(int number) {
    int words = SHORTEST + new Random(number).nextInt(LONGEST - SHORTEST);
    return new NewsText("generated-" + number, new Articles(number).ofWords(words));
  }

  /** Returns the same with no more than {@code count} articles. */
  public Corpus first(int count) {
    return new Corpus(name, texts.subList(0, Math.min(count, texts.size())));
  }

  /** Writes the articles, one a line. */
  void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (NewsText each : texts) {
      lines.append(JSON.writeValueAsString(Map.of("id", each.id(), "text", each.text())));
      lines.append('\n');
    }
    Files.writeString(file, lines);
  }

  /** Reads articles, one a line. */
  static List<NewsText> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(Corpus::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NewsText parse(String line) {
    try {
      JsonNode article = JSON.readTree(line);
      return new NewsText(article.required("id").asText(), article.required("text").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
