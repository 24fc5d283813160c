package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construction that the contract names, drawn in sentences.quotes. */
class DrawnSentencesIT {

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.create();
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  static Stream<Arguments> sentences() throws IOException {
    Path file = Path.of("src/test/resources/articles/sentences.quotes");
    return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).strip().split("\n---\n"))
        .map(DrawnSentencesIT::titledCase);
  }

  private static Arguments titledCase(String lines) {
    String[] parts = lines.split("\n", 2);
    return Arguments.of(parts[0].substring(2), parts[1]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void readsTheSentenceAsDrawn(String title, String drawing) {
    Article article = sayso.read(Drawing.textOf(drawing));

    assertThat(Drawing.of(article).strip()).as(title).isEqualTo(drawing);
  }
}
