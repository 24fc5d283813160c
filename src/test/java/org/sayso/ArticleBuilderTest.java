package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

  private static final String TEXT =
      "\"We will,\" Trump envoy Steve Witkoff said. \"Not wait.\" He \"never\" reportedly asked.";

  private final ArticleBuilder builder = new ArticleBuilder(TEXT, "sayso-en 2");

  @Test
  void articleHoldsWhatItWasTold() {
    Article article = whole();

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.model()).isEqualTo("sayso-en 2");
    assertThat(article.unattributed()).extracting(Passage::text).containsExactly("\"never\"");

    Speaker witkoff = article.speakers().get(0);
    assertThat(witkoff.name()).isEqualTo("Steve Witkoff");
    assertThat(witkoff.role()).contains("Trump envoy");
    assertThat(witkoff.externalId()).contains("Q1");
    assertThat(witkoff.mentions())
        .extracting(Mention::text)
        .containsExactly("Trump envoy Steve Witkoff", "He");

    Quote quote = article.quotes().get(0);
    assertThat(quote.content())
        .extracting(Passage::text)
        .containsExactly("\"We will,\"", "\"Not wait.\"");
    assertThat(quote.cue().orElseThrow().lemma()).isEqualTo("say");
    assertThat(quote.source().orElseThrow().form()).isEqualTo(SourceForm.NAME);
    assertThat(quote.speaker()).containsSame(witkoff);
    assertThat(quote.speakerConfidence()).hasValue(0.99);
    assertThat(quote.within()).isEmpty();
    assertThat(quote.span()).isEqualTo(spanOf("\"We will,\"").cover(spanOf("\"Not wait.\"")));
  }

  @Test
  void speakerHasAnExternalIdOrCandidatesForOne() {
    SpeakerBuilder speaker = builder.addSpeaker("s1", "Witkoff", SpeakerType.PERSON);
    speaker.candidates(List.of("Q1", "Q2"));

    Speaker open = builder.build().speakers().get(0);
    assertThat(open.externalId()).isEmpty();
    assertThat(open.candidates()).containsExactly("Q1", "Q2");

    speaker.externalId("Q1");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "speaker \"s1\": has the external id Q1 and the candidates [Q1, Q2]; with an id nothing"
                + " is open");
  }

  @Test
  void quotesStandInTextOrderWhateverOrderTheyWereAddedIn() {
    builder.addQuote("q2", Kind.INDIRECT, 0.5).content(spanOf("asked"));
    builder.addQuote("q1", Kind.DIRECT, 0.5).content(spanOf("\"We will,\""));

    assertThat(builder.build().quotes()).extracting(Quote::id).containsExactly("q1", "q2");
  }

  @Test
  void quoteWithoutSpeakerHasNoSpeakerConfidence() {
    builder.addQuote("q1", Kind.DIRECT, 0.5).content(spanOf("\"We will,\""));

    Quote quote = builder.build().quotes().get(0);
    assertThat(quote.speaker()).isEmpty();
    assertThat(quote.speakerConfidence()).isEmpty();
    assertThat(quote.cue()).isEmpty();
    assertThat(quote.source()).isEmpty();
  }

  @Test
  void cueCanBeHedgedAndNegated() {
    builder
        .addQuote("q1", Kind.DIRECT, 0.5)
        .cue(spanOf("asked"), "ask", Act.SAY)
        .hedged()
        .negated();

    Cue cue = builder.build().quotes().get(0).cue().orElseThrow();
    assertThat(cue.isHedged()).isTrue();
    assertThat(cue.isNegated()).isTrue();
    assertThat(cue).hasToString("asked[77,82) (ask, say, hedged, negated)");
  }

  @Test
  void quoteCanStandWithinAnother() {
    builder.addQuote("q1", Kind.INDIRECT, 0.5).content(spanOf(TEXT));
    builder.addQuote("q2", Kind.DIRECT, 0.5).content(spanOf("\"We will,\"")).within("q1");

    assertThat(builder.build().quotes().get(1).within()).contains("q1");
  }

  @Test
  void quoteCannotStandWithinItselfOrWithinNothing() {
    builder.addQuote("q1", Kind.INDIRECT, 0.5).content(spanOf(TEXT)).within("q1");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quote \"q1\": within \"q1\" must be another quote of the article");
  }

  @Test
  void speakerOfAQuoteMustBeOneOfTheArticle() {
    builder.addQuote("q1", Kind.DIRECT, 0.5).content(spanOf(TEXT)).speaker("s9", 0.5);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quote \"q1\": the article has no speaker \"s9\"");
  }

  @Test
  void quoteMustHaveASpan() {
    builder.addQuote("q1", Kind.DIRECT, 0.5);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quote \"q1\" has no content, cue or source");
  }

  @Test
  void noTwoQuotesHaveOneId() {
    builder.addQuote("q1", Kind.DIRECT, 0.5);

    assertThatThrownBy(() -> builder.addQuote("q1", Kind.DIRECT, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quote \"q1\": the article has it already");
  }

  @Test
  void confidenceIsAProbability() {
    assertThatThrownBy(() -> builder.addQuote("q1", Kind.DIRECT, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence NaN: must be from 0 to 1");
  }

  @Test
  void nullTextIsNamed() {
    assertThatThrownBy(() -> new ArticleBuilder(null, "sayso-en 2"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  @Test
  void articlesOfTheSamePartsAreEqual() {
    Article one = whole();
    Article other = new ArticleBuilderTest().whole();

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotSameAs(other);
  }

  @Test
  void articleReadsAsItsQuotes() {
    assertThat(whole())
        .hasToString(
            """
            article of 83 characters
            q1 direct Steve Witkoff [said]: "We will," … "Not wait.\"""");
  }

  private Article whole() {
    builder
        .addSpeaker("s1", "Steve Witkoff", SpeakerType.PERSON)
        .role("Trump envoy")
        .externalId("Q1")
        .mention(spanOf("He"), SourceForm.PRONOUN)
        .mention(spanOf("Trump envoy Steve Witkoff"), SourceForm.NAME);
    builder
        .addQuote("q1", Kind.DIRECT, 0.97)
        .content(spanOf("\"Not wait.\""))
        .content(spanOf("\"We will,\""))
        .cue(spanOf("said"), "say", Act.SAY)
        .source(spanOf("Trump envoy Steve Witkoff"), SourceForm.NAME)
        .speaker("s1", 0.99);
    builder.addUnattributed(spanOf("\"never\""));
    return builder.build();
  }

  private static Span spanOf(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
