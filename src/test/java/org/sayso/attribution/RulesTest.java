package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/** What is found by rule, on texts of which the network is taken to have said what is drawn. */
class RulesTest {

  @Test
  void aDashAndANameSignTheQuotation() {
    assertThat(verbless("“The food was cold.”\n— Maria Holm, guest"))
        .containsExactly("Maria Holm | — | “The food was cold.”");
  }

  @Test
  void aSignedQuotationIsTakenFromWhomeverItWasGivenTo() {
    String text = "“Cold,” said Reed. “And late.”\n― Maria Holm";
    Attribution reed = attribution(text, "Reed", "said", "“Cold,”", "“And late.”");

    assertThat(lines(text, Verbless.addTo(List.of(reed), tokens(text), marks(text))))
        .containsExactlyInAnyOrder("Reed | said | “Cold,”", "Maria Holm | ― | “And late.”");
  }

  @Test
  void aNameAndAColonNameTheSpeaker() {
    assertThat(verbless("Ana Ruiz: “We will rebuild.”"))
        .containsExactly("Ana Ruiz | : | “We will rebuild.”");
  }

  @Test
  void theTurnsOfATranscriptAreTheirSpeakers() {
    assertThat(verbless("WALLACE: Do you regret it?\n\nREYES: I do not."))
        .containsExactly("WALLACE | : | Do you regret it?", "REYES | : | I do not.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOTE: the office is closed on Monday.",
        "He wrote “Harvest” — a slow book.",
        "Three things matter: “speed” and care.",
        "“Harvest” is a book; the song – written later – is not.",
      })
  void otherDashesAndColonsNameNobody(String text) {
    assertThat(verbless(text)).isEmpty();
  }

  @Test
  void aQuotationRightAfterAnAttributionFollowsOn() {
    assertThat(followed("“Cold,” Reed said. “And late.”"))
        .containsExactly("Reed | said | “Cold,” … “And late.”");
  }

  @Test
  void aQuotationOpenedAgainAtTheNextParagraphFollowsOn() {
    assertThat(followed("“Cold,” Reed said. “And late.\n“And dear.”"))
        .containsExactly("Reed | said | “Cold,” … “And late. … “And dear.”");
  }

  @Test
  void aQuotationAfterNarrationDoesNot() {
    assertThat(followed("“Cold,” Reed said. He left. “And late.”"))
        .containsExactly("Reed | said | “Cold,”");
  }

  @Test
  void aQuotationInTheNextParagraphMayBeSomebodyElses() {
    assertThat(followed("“Cold,” Reed said.\n“And late.”"))
        .containsExactly("Reed | said | “Cold,”");
  }

  @ParameterizedTest
  @CsvSource({"’, true", "., true", "didn, false", "“…”, false"})
  void aLoneApostropheOrFullStopIsNotSaidByAnybody(String content, boolean isOfNothing) {
    String text = "Reed told us “…” and that she didn’t want it.";

    assertThat(
            new Snap(tokens(text), marks(text))
                .isOfNothing(attribution(text, "Reed", "told", content)))
        .isEqualTo(isOfNothing);
  }

  private static List<String> verbless(String text) {
    return lines(text, Verbless.addTo(List.of(), tokens(text), marks(text)));
  }

  private static List<String> followed(String text) {
    Attribution reed = attribution(text, "Reed", "said", "“Cold,”");
    return lines(text, FollowOns.join(text, marks(text), List.of(reed)));
  }

  private static Attribution attribution(
      String text, String source, String cue, String... contents) {
    List<Span> content = new ArrayList<>();
    for (String part : contents) {
      content.add(span(text, part));
    }
    return new Attribution(
        Optional.of(span(text, cue)), Optional.of(span(text, source)), content, 0.9);
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  private static Marks marks(String text) {
    return Marks.in(text, paragraphs(text));
  }

  private static Tokens tokens(String text) {
    return new Tokens(text, List.of(), List.of(), paragraphs(text), List.of());
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\n]+").matcher(text);
    while (line.find()) {
      paragraphs.add(new Span(line.start(), line.end()));
    }
    return paragraphs;
  }

  private static List<String> lines(String text, List<Attribution> attributions) {
    List<String> lines = new ArrayList<>();
    for (Attribution a : attributions) {
      List<String> content = a.content().stream().map(part -> part.of(text)).toList();
      lines.add(
          a.source().map(s -> s.of(text)).orElse("-")
              + " | "
              + a.cue().map(c -> c.of(text)).orElse("-")
              + " | "
              + String.join(" … ", content));
    }
    return lines;
  }
}
