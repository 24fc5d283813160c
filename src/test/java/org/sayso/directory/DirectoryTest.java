package org.sayso.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.SpeakerType;

/** Whom the names in an article mean, among those whom a directory lists. */
class DirectoryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Robert C. Scott | Robert C. Scott
          Robert Scott | Robert C. Scott
          Robert C. Scott | Robert Scott
          Robert C Scott | Robert Cortez Scott
          Bobby Scott | Robert C. Scott
          Robert C. “Bobby” Scott | Bobby Scott
          Bob Scott | Robert C. "Bobby" Scott
          Robert Scott | Scott, Bob; Bob Scott
          ROBERT SCOTT | Robert Scott
          Beto O'Rourke | Beto O’Rourke
          Maria Munoz | María Muñoz
          Søren Łukasik | Soren Lukasik
          Anna  Keller | Anna Keller
          Kim Jong Un | Kim Jong-un
          Jean‐Claude Juncker | Jean-Claude Juncker
          JD Vance | J. D. Vance
          J.D. Vance | JD Vance
          George HW Bush | George H. W. Bush
          Bernie Sanders | Sen. Bernie Sanders
          Robert Kennedy Jr. | Robert F. Kennedy, Jr.
          Robert F. Kennedy Jr.; Robert Kennedy; Kennedy | Robert F. Kennedy Jr.
          William Jefferson Clinton; Bill Clinton; Clinton | Bill Clinton
          Hillary Rodham Clinton; Hillary Clinton | Hillary Diane Rodham Clinton; Hillary Clinton
          Hilary Clinton; Hillary Clinton | Hillary Clinton
          Prince | Prince (musician)
          """)
  void namesOfOnePersonAreLinkedHoweverTheyAreWritten(String inTheArticle, String listed) {
    assertThat(Listed.of(listed).person(inTheArticle)).isEqualTo("1");
    assertThat(Listed.of(SpeakerType.PERSON, listed).person(inTheArticle)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Scott | Robert C. Scott
          Robert | Robert C. Scott
          Robert B. Scott | Robert C. Scott
          Robert B. Scott; Robert Scott | Robert C. Scott
          Robert B. Scott | Robert C. Scott; Bob Scott
          George W. Bush | George H. W. Bush
          George W. Bush; George Bush; Bush | George H. W. Bush; George Bush
          Robert Kennedy | Robert F. Kennedy Jr.
          Robert F. Kennedy Jr. | Robert F. Kennedy
          Robert F. Kennedy Jr.; Robert Kennedy | Robert F. Kennedy
          Robert Kennedy Jr. | Robert Kennedy Sr.
          Mary White | Mary Jo White
          J. Smith | John Smith
          John Smith | J. Smith
          Rick Scott | Robert Scott
          Chris Smith | Christine Smith
          Alex Witkoff; Witkoff | Steve Witkoff; Witkoff
          Ana García Márquez; García Márquez | Gabriel García Márquez; García Márquez
          Charles Prince; Prince | Prince
          Ocasio-Cortez | Alexandria Ocasio-Cortez
          Smith-Jones | Smith Jones
          ??? | Robert Scott; ???
          """)
  void anotherOrPerhapsAnotherIsNotLinked(String inTheArticle, String listed) {
    assertThat(Listed.of(listed).person(inTheArticle)).isEqualTo("-");
  }

  @Test
  void surnameAloneIsLinkedWhereItIsListedAsAnAlias() {
    assertThat(Listed.of("Robert C. Scott; Scott").person("Scott")).isEqualTo("1");
    assertThat(Listed.of("Alexandria Ocasio-Cortez; Ocasio-Cortez").person("Ocasio-Cortez"))
        .isEqualTo("1");
  }

  @Test
  void nameThatTwoShareIsLeftOpenWithBothAtHand() {
    assertThat(Listed.of("John Smith", "Jane Rowe", "John Smith").person("John Smith"))
        .isEqualTo("1 or 3");
    assertThat(Listed.of("George W. Bush", "George H. W. Bush").person("George Bush"))
        .isEqualTo("1 or 2");
  }

  @Test
  void aliasThatTwoShareIsDecidedByTheFullNameIfTheArticleHasIt() {
    Listed scotts = Listed.of("Robert Scott; Scott", "Rick Scott; Scott; Sen. Scott");

    assertThat(scotts.person("Scott")).isEqualTo("1 or 2");
    assertThat(scotts.person("Rick Scott; Scott")).isEqualTo("2");
    assertThat(scotts.person("Tim Scott; Scott")).isEqualTo("-");
    assertThat(scotts.person("Scott; Sen. |Scott")).isEqualTo("2");
  }

  @Test
  void nameThatTwoShareIsDecidedByAnAliasThatOnlyOneHas() {
    Listed smiths = Listed.of("John Smith; Smithy", "John Smith; Smitty");

    assertThat(smiths.person("John Smith; Smitty")).isEqualTo("1 or 2");
    assertThat(
            Listed.of("John Smith; Johnny Smith", "John Smith").person("John Smith; Johnny Smith"))
        .isEqualTo("1");
    assertThat(Listed.of("John Smith; Smith", "John Smith").person("John Smith; Smith"))
        .isEqualTo("1");
  }

  @Test
  void namesThatMeanTwoDifferentEntriesLeaveItOpen() {
    assertThat(Listed.of("Robert Scott", "Bob Scott").person("Robert Scott; Bob Scott"))
        .isEqualTo("1 or 2");
  }

  @Test
  void veryNameIsPreferredToOneThatAgrees() {
    Listed directory = Listed.of("Michael B. Jordan", "Michael Jordan", "Mike Jordan");

    assertThat(directory.person("Michael Jordan")).isEqualTo("2");
    assertThat(directory.person("Michael B. Jordan")).isEqualTo("1");
    assertThat(directory.person("Mike Jordan")).isEqualTo("3");
    assertThat(directory.person("Michael I. Jordan")).isEqualTo("2 or 3");
  }

  @Test
  void nameWithItsTitleIsANameOfItsOwn() {
    assertThat(Listed.of("Pope Francis").person("Pope |Francis; Francis")).isEqualTo("1");
    assertThat(Listed.of("Pope Francis").person("Vatican's Pope |Francis")).isEqualTo("1");
    assertThat(Listed.of("Pope Francis").person("Francis")).isEqualTo("-");
    assertThat(Listed.of("Ines Ellwood; Mayor Ellwood").person("Mayor |Ellwood")).isEqualTo("1");
    assertThat(Listed.of("Ines Ellwood; Mayor Ellwood").person("Marta Ellwood; Mayor |Ellwood"))
        .isEqualTo("-");
    assertThat(Listed.of("Queen Elizabeth II").person("Queen |Elizabeth II")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The New York Times; Times | New York Times
          New York Times | The New York Times
          NYT | The New York Times; NYT
          N.R.A. | National Rifle Association; NRA
          National Rifle Association; NRA | National Rifle Association (NRA)
          European Central Bank; ECB | ECB
          Johnson and Johnson | Johnson & Johnson
          McDonald | McDonald's
          U.S. Army | US Army
          Coca Cola | Coca-Cola
          Sinn Fein | Sinn Féin
          """)
  void namesOfOneBodyAreLinkedHoweverTheyAreWritten(String inTheArticle, String listed) {
    assertThat(Listed.of(listed).body(inTheArticle)).isEqualTo("1");
    assertThat(Listed.of(SpeakerType.ORGANIZATION, listed).body(inTheArticle)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          New York Times; Times | The Times
          European Central Bank; ECB | England and Wales Cricket Board; ECB
          Times | The New York Times
          Bank of Scotland | Royal Bank of Scotland
          """)
  void anotherBodyIsNotLinked(String inTheArticle, String listed) {
    assertThat(Listed.of(listed).body(inTheArticle)).isEqualTo("-");
  }

  @Test
  void typesMustAgreeWhereBothAreKnown() {
    assertThat(Listed.of(SpeakerType.ORGANIZATION, "Wells Fargo").person("Wells Fargo"))
        .isEqualTo("-");
    assertThat(Listed.of(SpeakerType.PERSON, "Wells Fargo").body("Wells Fargo")).isEqualTo("-");
    assertThat(Listed.of(SpeakerType.GROUP, "Wells Fargo").body("Wells Fargo")).isEqualTo("-");
    assertThat(Listed.of("Wells Fargo").body("Wells Fargo")).isEqualTo("1");
  }

  @Test
  void unnamedSpeakerIsNeverLinked() {
    assertThat(Listed.of("Senior Aide").described(SpeakerType.UNNAMED, "Senior Aide"))
        .isEqualTo("-");
  }

  @Test
  void descriptionIsLinkedOnlyWithANameInItAndToAnEntryOfItsType() {
    Listed groups = Listed.of(SpeakerType.GROUP, "Republicans", "critics");

    assertThat(groups.described(SpeakerType.GROUP, "Republicans")).isEqualTo("1");
    assertThat(groups.described(SpeakerType.GROUP, "critics")).isEqualTo("-");
    assertThat(groups.described(SpeakerType.ORGANIZATION, "Republicans")).isEqualTo("-");
    assertThat(Listed.of("Smith and Jones").described(SpeakerType.GROUP, "Smith and Jones"))
        .isEqualTo("-");
  }

  @Test
  void emptyDirectoryKnowsNobody() {
    assertThat(Listed.of().match(SpeakerType.PERSON, "John Smith")).isEqualTo(Match.NONE);
  }

  @Test
  @Timeout(60)
  void hostileNamesTakeNoTime() {
    Listed directory = Listed.of("Robert Scott");
    StringBuilder manyWays = new StringBuilder("Robert Scott");
    for (int i = 0; i < 20_000; i++) {
      manyWays.append("; Robert ").append(Integer.toString(i, 36)).append(" Scott");
    }

    assertThat(directory.person("Robert" + " ".repeat(200_000) + "Scott")).isEqualTo("1");
    for (String unit : List.of("(", "\"", "' ", "a.", "A ", "-", "\u0301", "Jr. ")) {
      assertThat(directory.person("Robert Scott; " + unit.repeat(100_000))).isEqualTo("1");
    }
    assertThat(directory.person(manyWays.toString())).isEqualTo("-");
  }

  @Test
  @Timeout(60)
  void manyEntriesOfOneNameTakeNoTimeForThoseOfAnother() {
    List<Listing> listings =
        new ArrayList<>(
            Collections.nCopies(
                200_000, new Listing("s", List.of("John Smith"), Optional.empty())));
    listings.add(new Listing("r", List.of("Jane Rowe"), Optional.empty()));
    Listed directory = Listed.of(listings);

    for (int i = 0; i < 100_000; i++) {
      assertThat(directory.person("Jane Rowe; Rowe")).isEqualTo("r");
    }
  }
}
