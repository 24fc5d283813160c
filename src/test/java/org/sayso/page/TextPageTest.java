package org.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

class TextPageTest {

  private static final String TEXT =
      """
      The council met on Tuesday.

      "We will not sell the harbour to the first bidder who turns up with a brass band," Mayor
      Marta Ellwood said. "Not this year." She has reportedly promised that the letters would be
      published. Tobias Renn did not say that.

      "Ask me in June." The "Quayside Compact" waits.
      """;

  private static final Article ARTICLE = article();

  @Test
  void pageShowsQuotesThenOtherMarksThenTheCast() {
    assertThat(new TextPage(80, false).of(ARTICLE))
        .isEqualTo(
            """
            Marta Ellwood · said                                              direct, line 3
              "We will not sell the harbour to the first bidder who turns up with a brass
              band," … "Not this year."

            Marta Ellwood (She) · promised (hedged)                         indirect, line 4
              that the letters would be published

            Tobias Renn · did not say (negated)                             indirect, line 5
              that

            unknown                                                           direct, line 7
              "Ask me in June."

            In quotation marks, without a speaker
              "Quayside Compact"  line 7

            Quotes by speaker
                2  Marta Ellwood, Mayor
                1  Tobias Renn
                1  unknown
            """);
  }

  @Test
  void titleStandsOverThePageOfEach() {
    assertThat(new TextPage(40, false).of("a1", nothing("No marks.")))
        .isEqualTo(
            """
            ── a1 ──────────────────────────────────

            No quotes found.
            """);
  }

  @Test
  void coloursAreThoseOfTheSpeakersAndTakeNoColumns() {
    String page = new TextPage(80, true).of(ARTICLE);

    assertThat(page)
        .contains("\u001b[1;36mMarta Ellwood\u001b[0m · said")
        .contains("\u001b[1;35mTobias Renn\u001b[0m · did not say")
        .contains("  \u001b[1;36mMarta Ellwood\u001b[0m\u001b[2m, Mayor\u001b[0m");
    assertThat(page.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new TextPage(80, false).of(ARTICLE));
  }

  @Test
  void plainPageHasNoEscapes() {
    assertThat(new TextPage(80, false).of(ARTICLE)).doesNotContain("\u001b");
  }

  @Test
  void quoteWithinAnotherSaysSo() {
    String text = "The paper said Renn called it a shame.";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addQuote("q1", Kind.INDIRECT, 1).content(spanOf("Renn called it a shame", text));
    article.addQuote("q2", Kind.INDIRECT, 1).content(spanOf("a shame", text)).within("q1");

    assertThat(new TextPage(80, false).of(article.build()))
        .contains("indirect, line 1, within another quote\n  a shame\n");
  }

  @Test
  void countsTellWhomTheUsersDirectoryHasByTheSpeakersNames() {
    String text = "Ellwood and Renn said no.";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addSpeaker("s1", "Marta Ellwood", SpeakerType.PERSON).role("Mayor").externalId("p1");
    article.addSpeaker("s2", "Renn", SpeakerType.PERSON).candidates(List.of("p2", "p3"));
    article.addQuote("q1", Kind.INDIRECT, 1).content(spanOf("no", text)).speaker("s1", 1);
    article.addQuote("q2", Kind.INDIRECT, 1).content(spanOf("no", text)).speaker("s2", 1);

    assertThat(new TextPage(80, false).of(article.build()))
        .endsWith("\n    1  Marta Ellwood, Mayor [p1]\n    1  Renn [p2 or p3]\n");
  }

  @Test
  void sourceIsShownWhereItIsAllThatIsKnown() {
    String text = "\"No,\" Ellwood said.";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article
        .addQuote("q1", Kind.DIRECT, 1)
        .content(spanOf("\"No,\"", text))
        .cue(spanOf("said", text), "say", Act.SAY)
        .source(spanOf("Ellwood", text), SourceForm.NAME);

    assertThat(new TextPage(80, false).of(article.build()))
        .startsWith("unknown (Ellwood) · said  ");
  }

  @Test
  void descriptionThatIsTheNameIsNotRepeated() {
    String text = "The harbour office said no.";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addSpeaker("s1", "harbour office", SpeakerType.ORGANIZATION);
    article
        .addQuote("q1", Kind.INDIRECT, 1)
        .content(spanOf("no", text))
        .source(spanOf("The harbour office", text), SourceForm.NOMINAL)
        .speaker("s1", 1);

    assertThat(new TextPage(80, false).of(article.build())).startsWith("harbour office   ");
  }

  @Test
  void kindAndLineStandOnALineOfTheirOwnWhereTheNameIsLong() {
    String name = "Committee for the Preservation of Old Harbours";
    ArticleBuilder article = new ArticleBuilder(name, "m");
    article.addSpeaker("s1", name, SpeakerType.ORGANIZATION);
    article.addQuote("q1", Kind.INDIRECT, 1).content(spanOf("Old", name)).speaker("s1", 1);

    assertThat(new TextPage(60, false).of(article.build()))
        .startsWith(name + "\n" + " ".repeat(44) + "indirect, line 1\n  Old\n");
  }

  @Test
  void articleCannotSteerTheTerminal() {
    String text = "\"\u001b[2J\u0007gone\"";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addQuote("q1", Kind.DIRECT, 1).content(spanOf(text, text));

    assertThat(new TextPage(80, false).of(article.build()))
        .contains("  \"\ufffd[2J\ufffdgone\"\n")
        .doesNotContain("\u001b");
  }

  @Test
  void longPassageWithoutASpeakerIsCutShort() {
    String text = "\"" + "word ".repeat(30) + "\"";
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addUnattributed(spanOf(text, text));

    assertThat(new TextPage(40, false).of(article.build()))
        .contains("\n  \"word word word word word wor…  line 1\n");
  }

  @Test
  void linesAreCountedAsEditorsDo() {
    String text = "one\r\ntwo\rthree\nfour";

    LineNumbers lines = LineNumbers.of(text);

    assertThat(lines.of(spanOf("one", text))).isEqualTo(1);
    assertThat(lines.of(spanOf("two", text))).isEqualTo(2);
    assertThat(lines.of(spanOf("three", text))).isEqualTo(3);
    assertThat(lines.of(spanOf("four", text))).isEqualTo(4);
    assertThat(lines.of(new Span(4, 4))).isEqualTo(1);
  }

  private static Article nothing(String text) {
    return new ArticleBuilder(text, "m").build();
  }

  private static Article article() {
    ArticleBuilder article = new ArticleBuilder(TEXT, "sayso-en 2");
    article.addSpeaker("s1", "Marta Ellwood", SpeakerType.PERSON).role("Mayor");
    article.addSpeaker("s2", "Tobias Renn", SpeakerType.PERSON);
    article
        .addQuote("q1", Kind.DIRECT, 0.97)
        .content(spanFrom("\"We will not sell", " band,\""))
        .content(spanOf("\"Not this year.\"", TEXT))
        .cue(spanOf("said", TEXT), "say", Act.SAY)
        .source(spanFrom("Mayor", "Ellwood"), SourceForm.NAME)
        .speaker("s1", 0.99);
    article
        .addQuote("q2", Kind.INDIRECT, 0.9)
        .content(spanFrom("that the letters", "published"))
        .cue(spanOf("promised", TEXT), "promise", Act.SAY)
        .hedged()
        .source(spanOf("She", TEXT), SourceForm.PRONOUN)
        .speaker("s1", 0.9);
    article
        .addQuote("q3", Kind.INDIRECT, 0.9)
        .content(new Span(TEXT.indexOf("that.\n"), TEXT.indexOf("that.\n") + 4))
        .cue(spanOf("did not say", TEXT), "say", Act.SAY)
        .negated()
        .source(spanOf("Tobias Renn", TEXT), SourceForm.NAME)
        .speaker("s2", 0.9);
    article.addQuote("q4", Kind.DIRECT, 0.6).content(spanOf("\"Ask me in June.\"", TEXT));
    article.addUnattributed(spanOf("\"Quayside Compact\"", TEXT));
    return article.build();
  }

  private static Span spanOf(String words, String text) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Span spanFrom(String first, String last) {
    return spanOf(first, TEXT).cover(spanOf(last, TEXT));
  }
}
