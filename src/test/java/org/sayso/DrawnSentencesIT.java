package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<TitledDrawing> sentences() throws IOException {
    return TitledDrawing.in("sentences.quotes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void readsTheSentenceAsDrawn(TitledDrawing sentence) {
    Article article = sayso.read(Drawing.textOf(sentence.drawing()));

    String read = Drawing.of(article).strip();
    if (sentence.isMissed()) {
      assertThat(read).as("no longer missed: " + sentence.title()).isNotEqualTo(sentence.drawing());
    } else {
      assertThat(read).as(sentence.title()).isEqualTo(sentence.drawing());
    }
  }
}
