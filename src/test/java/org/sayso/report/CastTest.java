package org.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchSpeaker;

/** Who is the same across articles; each line adds one speaker of an article. */
class CastTest {

  private final Cast cast = new Cast();

  @Test
  void sameFullNameIsOnePerson() {
    int first = person(0, "Marta Ellwood");
    int second = person(1, "Marta Ellwood");
    int other = person(1, "Tobias Renn");

    assertThat(groups(first, second, other)).containsExactly("Marta Ellwood 0 1", "Tobias Renn 2");
  }

  @Test
  void caseDiacriticsAndKindsOfApostrophesMakeNoDifference() {
    int first = person(0, "Rocío Núñez O’Brien");
    int second = person(1, "ROCIO NUNEZ O'BRIEN");

    assertThat(groups(first, second)).containsExactly("Rocío Núñez O’Brien 0 1");
  }

  @Test
  void bareSurnameJoinsTheOneFullNameThatHasIt() {
    int surname = person(0, "Ellwood");
    int full = person(1, "Marta Ellwood");

    assertThat(groups(surname, full)).containsExactly("Marta Ellwood 0 1");
  }

  @Test
  void bareSurnameStaysApartFromBothWhereTwoPeopleHaveItAndFromThoseOfOtherArticles() {
    int tobias = person(0, "Tobias Renn");
    int leopold = person(1, "Leopold Renn");
    int here = person(2, "Renn");
    int there = person(3, "Renn");

    assertThat(groups(tobias, leopold, here, there))
        .containsExactly("Tobias Renn 0", "Leopold Renn 1", "Renn 2 only in 2", "Renn 3 only in 3");
  }

  @Test
  void bareSurnameThatNoFullNameHasIsANameLikeAnyOther() {
    int first = person(0, "Madonna");
    int second = person(1, "Madonna");

    assertThat(groups(first, second)).containsExactly("Madonna 0 1");
  }

  @Test
  void particlesBelongToTheSurname() {
    int full = person(0, "Anna van der Berg");
    int withParticles = person(1, "van der Berg");
    int without = person(2, "Berg");
    int other = person(3, "Berger");

    assertThat(groups(full, withParticles, without, other))
        .containsExactly("Anna van der Berg 0 1 2", "Berger 3");
  }

  @Test
  void suffixIsNoSurname() {
    int full = person(0, "Martin Luther King Jr.");
    int surname = person(1, "King");

    assertThat(groups(full, surname)).containsExactly("Martin Luther King Jr. 0 1");
  }

  @Test
  void twoFullNamesAreTwoPeopleThoughOneEndsInTheOther() {
    int shorter = person(0, "John Smith");
    int longer = person(1, "Peter John Smith");

    assertThat(groups(shorter, longer)).containsExactly("John Smith 0", "Peter John Smith 1");
  }

  @Test
  void sameIdIsOnePersonWhateverTheNames() {
    int first = listed(0, "Bill Clinton", "p1");
    int second = listed(1, "William Jefferson Clinton", "p1");
    int third = listed(2, "William Jefferson Clinton", "p1");

    assertThat(groups(first, second, third)).containsExactly("William Jefferson Clinton 0 1 2");
  }

  @Test
  void twoIdsAreTwoPeopleThoughTheirNamesAreTheSame() {
    int one = listed(0, "Tobias Renn", "p2");
    int other = listed(1, "Tobias Renn", "p3");

    assertThat(groups(one, other)).containsExactly("Tobias Renn 0", "Tobias Renn 1");
  }

  @Test
  void nameWithoutAnIdIsTheOneListedPersonWhoHasIt() {
    int unlisted = person(0, "Marta Ellwood");
    int surname = person(1, "Ellwood");
    int listed = listed(2, "Marta Ellwood", "p1");

    assertThat(groups(unlisted, surname, listed)).containsExactly("Marta Ellwood 0 1 2");
  }

  @Test
  void nameWithoutAnIdStaysApartWhereTwoListedPeopleHaveIt() {
    int one = listed(0, "Tobias Renn", "p2");
    int other = listed(1, "Tobias Renn", "p3");
    int unlisted = person(2, "Tobias Renn");
    int surname = person(3, "Renn");

    assertThat(groups(one, other, unlisted, surname))
        .containsExactly(
            "Tobias Renn 0", "Tobias Renn 1", "Tobias Renn 2 only in 2", "Renn 3 only in 3");
  }

  @Test
  void surnameThatTheDirectoryListsStaysApartWhereSomebodyElseHasItToo() {
    int listed = listed(0, "Ellwood", "p1");
    int namesake = person(1, "Robin Ellwood");
    int surname = person(2, "Ellwood");

    assertThat(groups(listed, namesake, surname))
        .containsExactly("Ellwood 0", "Robin Ellwood 1", "Ellwood 2 only in 2");
  }

  @Test
  void bodyOfASurnameIsNobodysFamily() {
    int person = person(0, "Jane Ford");
    int company = add(1, "Ford", SpeakerType.ORGANIZATION);
    int same = add(2, "the Ford", SpeakerType.ORGANIZATION);

    assertThat(groups(person, company, same)).containsExactly("Jane Ford 0", "Ford 1 2");
  }

  @Test
  void sourceWithoutANameIsNeverSomebodyOfAnotherArticle() {
    int here = add(0, "a neighbour", SpeakerType.UNNAMED);
    int there = add(1, "a neighbour", SpeakerType.UNNAMED);
    int aides = add(0, "two senior aides", SpeakerType.GROUP);
    int others = add(1, "two senior aides", SpeakerType.GROUP);

    assertThat(groups(here, there, aides, others))
        .containsExactly(
            "a neighbour 0 only in 0",
            "a neighbour 1 only in 1",
            "two senior aides 2 only in 0",
            "two senior aides 3 only in 1");
  }

  @Test
  void groupsAndDocumentsAreOneWhereTheyHaveNames() {
    int here = add(0, "Democrats", SpeakerType.GROUP);
    int there = add(1, "the Democrats", SpeakerType.GROUP);
    int named = add(0, "the Mueller report", SpeakerType.DOCUMENT);
    int again = add(1, "The Mueller report", SpeakerType.DOCUMENT);
    int report = add(0, "The report", SpeakerType.DOCUMENT);
    int another = add(1, "a report", SpeakerType.DOCUMENT);

    assertThat(groups(here, there, named, again, report, another))
        .containsExactly(
            "Democrats 0 1",
            "the Mueller report 2 3",
            "The report 4 only in 0",
            "a report 5 only in 1");
  }

  @Test
  void initialInTheMiddleMakesNoDifferenceAndLeavesTheSurnameToOne() {
    int with = person(0, "Marta J. Ellwood");
    int without = person(1, "Marta Ellwood");
    int surname = person(2, "Ellwood");
    int same = person(3, "Marta Ellwood");

    assertThat(groups(with, without, surname, same)).containsExactly("Marta Ellwood 0 1 2 3");
  }

  @Test
  void twoInitialsAreTwoPeopleAndNeitherIsWhoHasNone() {
    int one = person(0, "Marta J. Ellwood");
    int other = person(1, "Marta H.W. Ellwood");
    int without = person(2, "Marta Ellwood");
    int same = person(3, "Marta Ellwood");

    assertThat(groups(one, other, without, same))
        .containsExactly("Marta J. Ellwood 0", "Marta H.W. Ellwood 1", "Marta Ellwood 2 3");
  }

  @Test
  void initialTellsPeopleApartWhereTheirIdsDo() {
    int actor = listed(0, "Michael B. Renn", "p1");
    int other = listed(1, "Michael Renn", "p2");
    int unlisted = person(2, "Michael B. Renn");

    assertThat(groups(actor, other, unlisted))
        .containsExactly("Michael B. Renn 0 2", "Michael Renn 1");
  }

  @Test
  void bodyWithoutANameIsNeverThatOfAnotherArticle() {
    int here = add(0, "The company", SpeakerType.ORGANIZATION);
    int there = add(1, "the company", SpeakerType.ORGANIZATION);
    int several = add(2, "Two companies", SpeakerType.ORGANIZATION);
    int named = add(0, "Quayside Partners", SpeakerType.ORGANIZATION);
    int again = add(1, "QUAYSIDE PARTNERS", SpeakerType.ORGANIZATION);

    assertThat(groups(here, there, several, named, again))
        .containsExactly(
            "The company 0 only in 0",
            "the company 1 only in 1",
            "Two companies 2 only in 2",
            "Quayside Partners 3 4");
    assertThat(cast.settle().persons())
        .extracting(Person::kind)
        .containsExactly(
            SourceKind.UNNAMED, SourceKind.UNNAMED, SourceKind.UNNAMED, SourceKind.ORGANIZATION);
  }

  @Test
  void wordWithTheCapitalOfASentenceIsNoNameWhereTheBatchHasItWithoutAsOften() {
    int begin = add(0, "Police", SpeakerType.ORGANIZATION);
    int middle = add(1, "police", SpeakerType.ORGANIZATION);
    int congress = add(0, "Congress", SpeakerType.ORGANIZATION);
    int same = add(1, "Congress", SpeakerType.ORGANIZATION);
    int sloppy = add(2, "congress", SpeakerType.ORGANIZATION);

    assertThat(groups(begin, middle, congress, same, sloppy))
        .containsExactly(
            "Police 0 only in 0", "police 1 only in 1", "Congress 2 3", "congress 4 only in 2");
  }

  @Test
  void unnamedAreThoseWithoutANameHoweverManyTheyAre() {
    add(0, "Marta Ellwood", SpeakerType.PERSON);
    add(0, "a neighbour", SpeakerType.UNNAMED);
    add(0, "critics", SpeakerType.GROUP);
    add(0, "Democrats", SpeakerType.GROUP);

    assertThat(cast.settle().persons())
        .extracting(Person::kind)
        .containsExactly(
            SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.UNNAMED, SourceKind.GROUP);
  }

  private int person(int article, String name) {
    return add(article, name, SpeakerType.PERSON);
  }

  private int listed(int article, String name, String id) {
    return cast.add(
        article,
        new BatchSpeaker("s1", name, SpeakerType.PERSON, Optional.empty(), Optional.of(id)));
  }

  private int add(int article, String name, SpeakerType type) {
    return cast.add(
        article, new BatchSpeaker("s1", name, type, Optional.empty(), Optional.empty()));
  }

  /** Tells of each person the name, the appearances, and the article if it is but one. */
  private List<String> groups(int... appearances) {
    People people = cast.settle();
    List<String> groups = new ArrayList<>();
    for (Person person : people.persons()) {
      StringBuilder group = new StringBuilder(person.name());
      for (int appearance : appearances) {
        if (people.persons().get(people.numberOf(appearance)).equals(person)) {
          group.append(' ').append(appearance);
        }
      }
      person.onlyArticle().ifPresent(article -> group.append(" only in ").append(article));
      groups.add(group.toString());
    }
    return groups;
  }
}
