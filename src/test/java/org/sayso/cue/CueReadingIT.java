package org.sayso.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Act;
import org.sayso.Span;
import org.sayso.language.Language;
import org.sayso.language.Tokens;

/** Needs CoreNLP's models. */
class CueReadingIT {

  private static Language language;
  private static CueReading cues;

  @BeforeAll
  static void open() throws IOException {
    language = Language.open();
    cues = CueReading.open();
  }

  static List<String> sentences() throws IOException {
    try (InputStream in = CueReadingIT.class.getResourceAsStream("cues.txt")) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void cueIsRead(String line) {
    int arrow = line.lastIndexOf(" → ");

    assertThat(read(line.substring(0, arrow))).hasToString(line.substring(arrow + 3));
  }

  @Test
  void sourceMayBeUnknown() {
    assertThat(read("Nobody [said] so.")).hasToString("say say negated");
    assertThat(read("No one [said] so.")).hasToString("say say negated");
    assertThat(read("He allegedly [said] so.")).hasToString("say say hedged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\u0000",
        "\ud800",
        "\ud83d\ude00",
        "\"",
        "[",
        "...",
        "to",
        "not",
        "be",
        "the",
        "has not",
        "is",
        "is said to",
        "no",
        "according",
        "according to",
        "to to to",
        "'s",
        "and said and",
        "went on",
        "went on to",
        "was not the",
        "of of of",
        "stopped short of",
        "\u0130"
      })
  void anySpanIsRead(String text) {
    Tokens tokens = language.read(text);
    for (int begin = 0; begin <= text.length() + 1; begin++) {
      for (int end = begin; end <= text.length() + 2; end++) {
        Span cue = new Span(begin, end);
        CueFacts facts = cues.read(tokens, cue, Optional.of(new Span(0, begin)));

        assertThat(facts.lemma()).isNotBlank();
        assertThat(cues.read(tokens, cue, Optional.of(cue)).lemma()).isEqualTo(facts.lemma());
        assertThat(cues.read(tokens, cue, Optional.empty()).lemma()).isNotBlank();
      }
    }
  }

  @Test
  void cueMayRunOverSentences() {
    CueFacts facts =
        cues.read(language.read("He said. She said."), new Span(3, 17), Optional.empty());

    assertThat(facts).isEqualTo(new CueFacts("say", Act.SAY, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"months of ", "is to ", "go on and ", "not ", "according to ", "\"", "said. "})
  @Timeout(20)
  void longCueIsReadInTimeAndWithoutRecursion(String part) {
    Tokens tokens = language.read(part.repeat(5000));

    assertThat(cues.read(tokens, new Span(0, tokens.text().length()), Optional.empty()).lemma())
        .isNotBlank();
  }

  /** Reads the cue marked by square brackets, its source by curly ones. */
  private static CueFacts read(String drawn) {
    String text = drawn.replaceAll("[\\[\\]{}]", "");
    Tokens tokens = language.read(text);
    Span cue = span(drawn, '[', ']').orElseThrow();
    return cues.read(tokens, cue, span(drawn, '{', '}'));
  }

  private static Optional<Span> span(String drawn, char open, char close) {
    int begin = drawn.indexOf(open);
    int end = drawn.indexOf(close);
    return begin < 0
        ? Optional.empty()
        : Optional.of(new Span(begin - marksBefore(drawn, begin), end - marksBefore(drawn, end)));
  }

  private static int marksBefore(String drawn, int at) {
    return (int) drawn.chars().limit(at).filter(c -> "[]{}".indexOf(c) >= 0).count();
  }
}
