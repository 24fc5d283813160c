package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.json.ArticleJson;
import org.sayso.json.Offsets;

/** From text to the user's own ids; needs the models. */
class DirectoryIT {

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso =
        Sayso.builder()
            .directory(
                SpeakerDirectory.of(
                    List.of(
                        DirectoryEntry.of("p1", "Robert C. Scott").withAliases("Scott"),
                        DirectoryEntry.of("p2", "Rick Scott").withAliases("Scott"),
                        DirectoryEntry.of("p3", "Anna Keller").withType(SpeakerType.PERSON),
                        DirectoryEntry.of("p4", "José Núñez"),
                        DirectoryEntry.of("p5", "Thomas Reed"),
                        DirectoryEntry.of("p6", "Thomas Reed"),
                        DirectoryEntry.of("p7", "Pope Francis"),
                        DirectoryEntry.of("o1", "National Rifle Association")
                            .withAliases("NRA")
                            .withType(SpeakerType.ORGANIZATION))))
            .build();
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  @Test
  void speakerHasTheIdOfTheEntryWithItsNameEvenWhereItIsCalledBySurnameAndPronoun() {
    Article article =
        sayso.read(
            "US envoy Anna Keller came on Monday.\n\n“We will wait,” Keller said.\n\n"
                + "“There is time,” she said.");

    assertThat(article.quotes()).hasSize(2);
    assertThat(article.quotes()).extracting(DirectoryIT::id).containsOnly(Optional.of("p3"));
  }

  @Test
  void nameMayBeWrittenOtherwiseThanInTheDirectory() {
    assertThat(idOfSpeaker("“We lost two boats,” Rep. Bobby Scott said on Friday.")).contains("p1");
    assertThat(idOfSpeaker("“We lost two boats,” said Jose Nunez, a fisherman.")).contains("p4");
    assertThat(idOfSpeaker("“War is always a defeat,” Pope Francis said on Sunday."))
        .contains("p7");
    assertThat(idOfSpeaker("“We will go to court,” the NRA said in a statement.")).contains("o1");
  }

  @Test
  void fullNameInTheArticleDecidesWhoseAliasTheSurnameIs() {
    assertThat(idOfSpeaker("Rick Scott came late.\n\n“I am sorry,” Scott said.")).contains("p2");
    assertThat(idOfSpeaker("Tim Scott came late.\n\n“I am sorry,” Scott said.")).isEmpty();
  }

  @Test
  void nameThatTwoShareIsLeftOpenWithBothAtHandAndInJson() {
    Article article = sayso.read("“We lost two boats,” Thomas Reed said.");

    Speaker reed = article.speakers().get(0);
    assertThat(reed.externalId()).isEmpty();
    assertThat(reed.candidates()).containsExactly("p5", "p6");
    String json = ArticleJson.onOneLine(Offsets.UTF_16).toJson("a1", article);
    assertThat(json).contains("\"externalId\":null,\"candidates\":[\"p5\",\"p6\"]");
    assertThat(ArticleJson.fromJson(json, article.text())).isEqualTo(article);
  }

  @Test
  void whoIsNotListedOrNotNamedHasNoId() {
    Article article =
        sayso.read("“No,” Karen Rowe said.\n\n“Yes,” two senior aides said.\n\n“Keller is late.”");

    assertThat(article.speakers()).isNotEmpty();
    assertThat(article.speakers()).extracting(Speaker::externalId).containsOnly(Optional.empty());
    assertThat(article.speakers()).allMatch(speaker -> speaker.candidates().isEmpty());
  }

  private static Optional<String> idOfSpeaker(String text) {
    Article article = sayso.read(text);
    assertThat(article.quotes()).hasSize(1);
    return id(article.quotes().get(0));
  }

  private static Optional<String> id(Quote quote) {
    assertThat(quote.speaker()).isPresent();
    return quote.speaker().flatMap(Speaker::externalId);
  }
}
