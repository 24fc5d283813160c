package org.sayso.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Article;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Sayso;
import org.sayso.Speaker;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFile;
import org.sayso.csv.BatchCsv;
import org.sayso.json.BatchArray;
import org.sayso.json.BatchLines;

/** Whatever the way in and out, an article says the same; needs the models and the packaged jar. */
class SurfacesIT {

  @TempDir static Path folder;

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.create();
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  private static List<String> texts() throws IOException {
    String sample =
        Files.readString(Path.of("docs/samples/council-vote.txt"), StandardCharsets.UTF_8);
    return List.of(
        sample,
        sample.replace("\n", "\r\n"),
        "",
        " \n\t ",
        "😀 “Go,” Anna Keller 😀 said. “Go now.”",
        "Boats lost\n\n\"We lost two boats,\" Thomas\nReed said. He added that nobody\nwas hurt.",
        "The paper reported that Smith allegedly said “no”. The band played “Harvest Moon”.",
        "\"Left open, he said. ``Two,'' according to a note that half a pair \ud83d stands in.");
  }

  private static List<Article> fromJava(List<String> texts) {
    return texts.stream().map(sayso::read).toList();
  }

  static Stream<Surface> surfaces() {
    return Stream.of(
        new CommandLine("json", folder),
        new CommandLine("jsonl", folder),
        new HttpService(false),
        new HttpService(true),
        new CoreNlpPipeline(),
        new SparkDataset(folder));
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void saysWhatTheLibrarySays(Surface surface) throws Exception {
    List<String> texts = texts().stream().map(surface::carried).toList();
    List<Article> fromJava = fromJava(texts);
    assertThat(fromJava.stream().mapToInt(article -> article.quotes().size()).sum())
        .isGreaterThan(40);

    assertThat(surface.read(texts)).containsExactlyElementsOf(fromJava);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "csv"})
  void reportReadsWhatTheLibrarySays(String format) throws Exception {
    List<String> texts = texts();
    List<Article> fromJava = fromJava(texts);
    String output = new CommandLine(format, folder).outputOf(texts);

    List<BatchEntry> entries = new ArrayList<>();
    try (BatchFile file = opened(format, output)) {
      for (Optional<BatchEntry> next = file.next(); next.isPresent(); next = file.next()) {
        entries.add(next.get());
      }
    }

    assertThat(entries)
        .map(entry -> Batches.written(entry.toString()))
        .containsExactlyElementsOf(
            IntStream.range(0, texts.size())
                .mapToObj(i -> Batches.of("a" + i, fromJava.get(i)).toString())
                .toList());
  }

  private static BatchFile opened(String format, String output) throws IOException {
    return switch (format) {
      case "csv" -> new BatchCsv("out", new StringReader(output), List.of());
      case "json" -> new BatchArray("out", new StringReader(output));
      default -> new Lines(output.lines().iterator());
    };
  }

  @Test
  void pageShowsWhatTheLibrarySays() throws Exception {
    List<String> texts = texts();
    Document page = Jsoup.parse(new CommandLine("html", folder).outputOf(texts));

    assertThat(page.select("article h2").eachText())
        .containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7");
    assertThat(page.select("article .list li"))
        .map(item -> item.select("strong").text() + ": " + item.select("blockquote").text())
        .containsExactlyElementsOf(
            fromJava(texts).stream()
                .flatMap(article -> article.quotes().stream())
                .map(SurfacesIT::shown)
                .toList());
  }

  private static String shown(Quote quote) {
    String speaker = quote.speaker().map(Speaker::name).orElse("unknown");
    String content = quote.content().stream().map(Passage::text).collect(Collectors.joining(" … "));
    return (speaker + ": " + content).replaceAll("\\s+", " ").replaceAll("\\p{Cs}", "\ufffd");
  }

  /** What the command line does with lines. */
  private record Lines(Iterator<String> lines) implements BatchFile {
    @Override
    public Optional<BatchEntry> next() {
      return lines.hasNext()
          ? Optional.of(BatchLines.parse("out", lines.next()))
          : Optional.empty();
    }

    @Override
    public void close() {}
  }
}
