package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.SourceForm;
import org.sayso.SpeakerType;

/** Whom sources mean that have a name in them; needs the models. */
class NamedSourcesIT {

  private static Stage stage;

  @BeforeAll
  static void open() throws IOException {
    stage = Stage.open();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US envoy Anna Keller | Anna Keller
          Sen. Mark Dobson, a Nebraska Republican who sits on the panel, | Mark Dobson
          a spokesman for Dobson | spokesman for Dobson
          Dobson campaign manager Laura Finch | Laura Finch
          the Dobson campaign | Dobson campaign
          his spokesman, John Smith, | John Smith
          Smith and Jones | Smith and Jones
          the head of the clinic, Jane Rowe | Jane Rowe
          Dobson's foreign policy adviser Yuri Petrov | Yuri Petrov
          two senior aides | two senior aides
          Critics | critics
          The Republicans | Republicans
          """)
  void sourceIsReducedToTheNameOfItsHead(String source, String name) {
    String text = "Mark Dobson travelled to Ohio.\n\n[s1 %s] [v1 said] [c1 the trip had helped].";

    assertThat(stage.speakers(text.formatted(source))).containsExactly(name);
  }

  @Test
  void titleAndRoleAreNoPartOfTheName() {
    Cast cast =
        stage.cast(
            "[s1 US envoy Anna Keller] [v1 said] [c1 talks went on]. [s2 Ms. Keller] [v2 left] [c2 no doubt].");

    assertThat(cast.entities())
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.name()).isEqualTo("Anna Keller");
              assertThat(entity.role()).contains("US envoy");
              assertThat(entity.type()).isEqualTo(SpeakerType.PERSON);
              assertThat(entity.appearances())
                  .extracting(Appearance::form)
                  .containsExactly(SourceForm.NAME, SourceForm.NAME);
            });
  }

  @Test
  void surnameJoinsTheFullNameEvenBeforeIt() {
    assertThat(
            stage.speakers(
                "Keller warns of delay\n\n[c1 \"We wait,\"] [s1 Keller] [v1 said].\n\n"
                    + "Anna Keller, the envoy, came on Monday. [c2 \"No,\"] [s2 she] [v2 said]."))
        .containsExactly("Anna Keller", "Anna Keller");
  }

  @Test
  void titlesTellTwoBearersOfASurnameApart() {
    assertThat(
            stage.speakers(
                "Robert Keller and Anna Keller met voters.\n\n[c1 \"Yes,\"] [s1 Mrs. Keller] [v1 said]."
                    + "\n\n[c2 \"No,\"] [s2 Mr. Keller] [v2 said]."))
        .containsExactly("Anna Keller", "Robert Keller");
  }

  @Test
  void surnameThatNobodyBearsMoreThanAnotherStaysOpen() {
    assertThat(
            stage.speakers(
                "Robert Keller and Anna Keller met voters.\n\n[c1 \"Yes,\"] [s1 Keller] [v1 said]."))
        .containsExactly("-");
  }

  @Test
  void shortNamesJoinTheFullNameOfABody() {
    assertThat(
            stage.speakers(
                "The New York Times asked the Federal Bureau of Investigation. [s1 The Times] "
                    + "[v1 reported] [c1 that it hesitated]. [s2 The FBI] [v2 said] [c2 nothing]."))
        .containsExactly("New York Times", "Federal Bureau of Investigation");
  }

  @Test
  void surnameMeansTheBearerWhomTheArticleIsAbout() {
    assertThat(
            stage.speakers(
                "Anna Keller opened the clinic on Monday. Keller, a nurse, ran it for years with her "
                    + "cousin Robert Keller. [c1 \"It was time,\"] [s1 Keller] [v1 said]."))
        .containsExactly("Anna Keller");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Secretary of State Anna Keller | Anna Keller
          former prosecutor and mayor Anna Keller | Anna Keller
          Robert "Bobby" Dobson | Robert "Bobby" Dobson
          The Minority Leader, Abena Sarpong, | Abena Sarpong
          Anna Keller (D-Ohio), Mark Dobson (R-Iowa) and Jane Rowe | Anna Keller (D-Ohio), Mark Dobson (R-Iowa) and Jane Rowe
          Democrats | Democrats
          """)
  void rolesBeforeANameAndListsAreToldApart(String source, String name) {
    assertThat(
            stage.speakers(
                "Republicans met. [s1 %s] [v1 said] [c1 it was late].".formatted(source)))
        .containsExactly(name);
  }

  @Test
  void namesThatAHeadlineRunsTogetherAreTwo() {
    assertThat(
            stage.speakers(
                "Chris Marlow Calls Anna Keller a Fool\n\nChris Marlow went on television. "
                    + "Anna Keller did not. [c1 \"No comment,\"] [s1 Keller] [v1 said]."))
        .containsExactly("Anna Keller");
  }

  @Test
  void whatLooksLikeASurnameMayBeShortForACompany() {
    assertThat(
            stage.speakers(
                "Miners rejected an offer from Thabeng Platinum. [s1 Thabeng] [v1 said] "
                    + "[c1 it was losing money]."))
        .containsExactly("Thabeng Platinum");
  }

  @Test
  void sourceWithoutAWordHasNoSpeaker() {
    assertThat(stage.speakers("[c1 Rain fell] [s1 --] [v1 said].")).containsExactly("-");
  }
}
