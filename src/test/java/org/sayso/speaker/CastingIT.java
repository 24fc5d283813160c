package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.attribution.Likeness;
import org.sayso.attribution.Said;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/** Whom sources mean that do not name him, and what a cast holds; needs the models. */
class CastingIT {

  private static final String UNKNOWN = "-";

  private static Stage stage;

  @BeforeAll
  static void open() throws IOException {
    stage = Stage.open();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void pronounAgreesInGender() {
    assertThat(
            stage.speakers(
                "Robert Dobson met Anna Keller. [c1 \"We agree,\"] [s1 she] [v1 said]. "
                    + "[c2 \"Not quite,\"] [s2 he] [v2 replied]."))
        .containsExactly("Anna Keller", "Robert Dobson");
  }

  @ParameterizedTest
  @CsvSource({
    "Yuri Petrov, He",
    "Wei Zhang, He",
    "Wei Zhang, She",
    "Sasha Volkov, He",
    "Nikita Orlov, He",
    "Andrea Rossi, He",
    "Olena Kovalenko, She",
    "Priya Raman, She",
    "Nnamdi Okafor, He",
    "Jean-Claude Morel, He"
  })
  void pronounMeansTheLastSpeakerWhateverHisFirstNameTells(String name, String pronoun) {
    String text =
        "Envoy Mark Dobson and Anna Keller left on Monday.\n\n[s1 %s] [v1 said] [c1 it was late]. "
            + "[s2 %s] [v2 also said] [c2 that Dobson had met Keller]. "
            + "[c3 \"It helped. I am glad. Time was short,\"] [s3 %s] [v3 said].";

    assertThat(stage.speakers(text.formatted(name, pronoun, pronoun.toLowerCase(Locale.ROOT))))
        .startsWith(name, name)
        .isSubsetOf(name, UNKNOWN);
  }

  @Test
  void titleTellsMoreThanAFirstName() {
    assertThat(
            stage.speakers(
                "Mary Dobson met the press. [s1 Mr. Dobson] [v1 said] [c1 little]. "
                    + "[s2 He] [v2 left] [c2 no doubt]."))
        .containsExactly("Mary Dobson", "Mary Dobson");
  }

  @Test
  void pronounThatFitsNobodyStaysOpen() {
    assertThat(
            stage.speakers(
                "[s1 Mary Jones] [v1 said] [c1 it was good]. [s2 He] [v2 said] [c2 it was not]."))
        .containsExactly("Mary Jones", "-");
  }

  @Test
  void relativePronounIsAboutWhatStandsBeforeIt() {
    assertThat(
            stage.speakers(
                "They heard Anna Keller, [s1 who] [v1 said] [c1 it was late], and voters "
                    + "[s2 who] [v2 said] [c2 it was not]."))
        .containsExactly("Anna Keller", "voters");
  }

  @Test
  void descriptionMeansTheLastWhoWasCalledSo() {
    assertThat(
            stage.speakers(
                "Sen. Mark Dobson met Anna Keller, the mayor. [s1 The senator] [v1 said] "
                    + "[c1 little]. [s2 The mayor] [v2 said] [c2 more]."))
        .containsExactly("Mark Dobson", "Anna Keller");
  }

  @Test
  void iInsideAQuotationIsItsSpeakerAndOutsideNobody() {
    String text = "\"And I think it is over,\" Anna Keller said.";
    Tokens tokens = stage.language().read(text);
    List<Attribution> said =
        List.of(
            attribution(text, "said", "Anna Keller", "\"And I think it is over,\""),
            attribution(text, "think", "I", "it is over"));

    Cast cast =
        stage
            .casting()
            .cast(tokens, Marks.in(text, tokens.paragraphs()), new Said(said, Likeness.unknown()));

    assertThat(cast.links()).extracting(link -> link.entity().orElse(-1)).containsExactly(0, 0);
    assertThat(stage.speakers("[s1 I] [v1 think] [c1 Anna Keller was right]."))
        .containsExactly("-");
  }

  @Test
  void iIsTheSpeakerOfTheInnermostQuotation() {
    String text = "\"Bob Reyes said, 'I left,' and I believed him,\" Anna Keller said.";
    List<Attribution> said =
        List.of(
            attribution(
                text, "said.", "Anna Keller", "\"Bob Reyes said, 'I left,' and I believed him,\""),
            attribution(text, "said", "Bob Reyes", "'I left,'").within(0),
            attribution(text, "left", "I", "left").within(1));

    assertThat(names(text, said)).containsExactly("Anna Keller", "Bob Reyes", "Bob Reyes");
  }

  @Test
  void heInAQuotationIsNotItsSpeaker() {
    String text = "Mark Dobson spoke. \"He said no,\" Dobson said. He said it was late.";

    assertThat(
            names(
                text,
                List.of(
                    attribution(text, "said.", "Dobson", "\"He said no,\""),
                    attribution(text, "said no", "He", "no").within(0))))
        .containsExactly("Mark Dobson", "-");
  }

  @Test
  void whatStandsWithinAnotherChangesNothingOutsideIt() {
    String text =
        "\"Bob Reyes said he lied,\" Anna Keller said. Mark Dobson nodded, saying he knew.";
    Attribution keller = attribution(text, "said.", "Anna Keller", "\"Bob Reyes said he lied,\"");
    Attribution saying =
        new Attribution(
            Optional.of(span(text, "saying")), Optional.empty(), List.of(span(text, "he knew")), 1);
    Attribution reyes = attribution(text, "said", "Bob Reyes", "he lied").within(0);

    assertThat(names(text, List.of(keller, saying, reyes)).subList(0, 2))
        .isEqualTo(names(text, List.of(keller, saying)));
  }

  private static List<String> names(String text, List<Attribution> said) {
    Tokens tokens = stage.language().read(text);
    Cast cast =
        stage
            .casting()
            .cast(tokens, Marks.in(text, tokens.paragraphs()), new Said(said, Likeness.unknown()));
    return Stage.names(cast);
  }

  private static Attribution attribution(String text, String cue, String source, String content) {
    return new Attribution(
        Optional.of(span(text, cue)),
        Optional.of(span(text, source)),
        List.of(span(text, content)),
        1);
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  @Test
  void cueWithoutSourceGoesOnWithTheSpeakerOfItsSentence() {
    assertThat(
            stage.speakers(
                "[s1 Anna Keller] [v1 said] [c1 talks went on], [v2 adding] [c2 that time was short]."))
        .containsExactly("Anna Keller", "Anna Keller");
  }

  @Test
  void quotationThatFollowsDirectlyKeepsTheSpeaker() {
    assertThat(
            stage.speakers("[c1 \"We wait,\"] [s1 Anna Keller] [v1 said]. [c2 \"Not for long.\"]"))
        .containsExactly("Anna Keller", "Anna Keller");
  }

  @Test
  void quotationAfterSomebodyElseWasNamedStaysOpen() {
    assertThat(
            stage.speakers(
                "[c1 \"We wait,\"] [s1 Anna Keller] [v1 said]. Mark Dobson shook his head. "
                    + "[c2 \"Not for long.\"]"))
        .containsExactly("Anna Keller", "-");
  }

  @Test
  void cueWhoseSpeakerTheTextDoesNotTellStaysOpen() {
    assertThat(stage.speakers("Anna Keller left. It is [v1 expected] [c1 that rain will fall]."))
        .containsExactly("-");
  }

  @Test
  void speakersStandByTheirFirstMention() {
    Cast cast =
        stage.cast(
            "Anna Keller met Mark Dobson. [c1 \"Yes,\"] [s1 Dobson] [v1 said]. "
                + "[c2 \"No,\"] [s2 Keller] [v2 said].");

    assertThat(cast.entities())
        .extracting(Entity::name)
        .containsExactly("Anna Keller", "Mark Dobson");
    assertThat(cast.links()).allSatisfy(link -> assertThat(link.confidence()).isBetween(0.5, 1.0));
  }

  @Test
  @Timeout(30)
  void timeIsLinearInNamesAndAttributions() {
    String sentence = "[c1 \"Yes,\"] [s1 Anna Keller] [v1 said].";
    Marked marked = Marked.read(sentence);
    String text = (marked.text() + "\n").repeat(20_000);
    Tokens one = stage.language().read(marked.text());
    List<Attribution> many =
        IntStream.range(0, 20_000)
            .mapToObj(
                i -> Shifted.by(marked.attributions().get(0), i * (marked.text().length() + 1)))
            .toList();
    Tokens tokens = Shifted.repeated(one, text, 20_000);

    Cast cast =
        stage.casting().cast(tokens, Marks.in("", List.of()), new Said(many, Likeness.unknown()));

    assertThat(cast.entities()).hasSize(1);
    assertThat(cast.entities().get(0).appearances()).hasSize(20_000);
  }

  @Test
  void subjectOfAPassiveIsTrustedLess() {
    String active =
        "Mark Dobson left early. [s1 Dobson] [v1 has spoken of] [c1 fraud by his rivals].";
    String passive = active.replace("has spoken of", "has been accused of");

    assertThat(stage.cast(passive).links().get(0).confidence())
        .isLessThan(stage.cast(active).links().get(0).confidence() - 0.2);
  }

  @Test
  void theyMayBeOnePerson() {
    assertThat(
            stage.speakers(
                "Rowan Achterberg won the prize. Achterberg uses they/them pronouns. "
                    + "[c1 \"I cried,\"] [s1 they] [v1 said]."))
        .containsExactly("Rowan Achterberg");
  }

  @Test
  void thresholdOfOneLeavesEverybodyUnknown() {
    Marked marked = Marked.read("[c1 \"Yes,\"] [s1 Anna Keller] [v1 said].");
    Tokens tokens = stage.language().read(marked.text());
    Said said = new Said(marked.attributions(), Likeness.unknown());

    Cast cast =
        stage
            .casting()
            .withThreshold(1)
            .cast(tokens, Marks.in(marked.text(), tokens.paragraphs()), said);

    assertThat(cast.entities()).isEmpty();
    assertThat(cast.links()).allSatisfy(link -> assertThat(link.entity()).isEmpty());
  }

  @Test
  void emptyTextHasNoCast() {
    assertThat(stage.cast("").entities()).isEmpty();
  }
}
