package org.sayso.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.Article;
import org.sayso.Sayso;

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

  static Stream<Surface> surfaces() {
    return Stream.of(
        new CommandLine("json", folder),
        new CommandLine("jsonl", folder),
        new CoreNlpPipeline(),
        new SparkDataset(folder));
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void saysWhatTheLibrarySays(Surface surface) throws Exception {
    List<String> texts = texts().stream().map(surface::carried).toList();
    List<Article> fromJava = texts.stream().map(sayso::read).toList();
    assertThat(fromJava.stream().mapToInt(article -> article.quotes().size()).sum())
        .isGreaterThan(40);

    assertThat(surface.read(texts)).containsExactlyElementsOf(fromJava);
  }
}
