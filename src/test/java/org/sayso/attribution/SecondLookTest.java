package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.attribution.Tagged.attribution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.language.Tokens;

/** What is made of what the network is taken to find in a content. */
class SecondLookTest {

  private static InnerVerbs verbs;

  private final List<String> shown = new ArrayList<>();

  @BeforeAll
  static void load() throws IOException {
    verbs = InnerVerbs.load();
  }

  @Test
  void whatIsFoundInAContentStandsWithinIt() {
    assertThat(
            look(
                "Ann said/VBD:say that Bob/NNP knew/VBD:know it was late ./.",
                List.of("Ann | said | that Bob knew it was late"),
                "Bob | knew | it was late"))
        .containsExactly("Ann | said | that Bob knew it was late", "0: Bob | knew | it was late");
  }

  @Test
  void aContentWithoutAReportingVerbIsNotShown() {
    look("Ann said/VBD:say that Bob/NNP left/VBD:leave ./.", List.of("Ann | said | that Bob left"));

    assertThat(shown).isEmpty();
  }

  @Test
  void whatASpeakerThinksAndWhatIsYetToBeSaidIsNotShown() {
    look(
        "\" I/PRP think/VBP it is over \" Ann said ./.",
        List.of("Ann | said | \" I think it is over \""));
    look("Ann said Bob/NNP will/MD deny/VB it ./.", List.of("Ann | said | Bob will deny it"));

    assertThat(shown).isEmpty();
  }

  @Test
  void whoeverIsToldSaysNothing() {
    String words = "Ann said/VBD:say that Bob/NNP was/VBD:be told/VBN:tell to go ./.";

    assertThat(
            look(words, List.of("Ann | said | that Bob was told to go"), "Bob | was told | to go"))
        .hasSize(1);
  }

  @Test
  void aParticipleBeforeItsNounReportsNothing() {
    String words = "Ann denied/VBD:deny Bob/NNP 's/POS reported/VBN:report plan/NN ./.";

    assertThat(look(words, List.of("Ann | denied | Bob 's reported plan"), "Bob | reported | plan"))
        .hasSize(1);
  }

  @Test
  void aContentGoesOnToTheEndOfItsClause() {
    assertThat(
            look(
                "Ann said/VBD:say Bob/NNP thought/VBD:think the gun/NN was/VBD a/DT toy/NN ,/, "
                    + "and/CC left/VBD ./.",
                List.of("Ann | said | Bob thought the gun was a toy , and left"),
                "Bob | thought | the gun was"))
        .contains("0: Bob | thought | the gun was a toy");
  }

  @Test
  void whoeverIsSpokenToIsNoContent() {
    String words = "Ann said/VBD:say Bob/NNP promised/VBD:promise him/PRP a/DT year/NN ./.";

    assertThat(
            look(
                words,
                List.of("Ann | said | Bob promised him a year"),
                "Bob | promised | him a year"))
        .contains("0: Bob | promised | a year");
  }

  @Test
  void theSameCueIsNotFoundTwice() {
    String words = "Ann said/VBD:say that Bob/NNP knew/VBD:know it ./.";

    assertThat(
            look(
                words,
                List.of("Ann | said | that Bob knew it", "Bob | knew | it"),
                "Bob | knew | it"))
        .hasSize(2);
  }

  @Test
  void whatStandsInATurnOfATranscriptIsWithinIt() {
    String words = "WARD/NNP :/: Bob/NNP left/VBD ,/, Ann/NNP says/VBZ:say ./.";

    assertThat(look(words, List.of("WARD | : | Bob left , Ann says .", "Ann | says | Bob left")))
        .containsExactly("WARD | : | Bob left , Ann says .", "0: Ann | says | Bob left");
  }

  private List<String> look(String words, List<String> known, String... found) {
    Tokens tokens = Tagged.read(words);
    String text = tokens.text();
    List<Attribution> attributions = known.stream().map(line -> drawn(text, line)).toList();
    SecondLook look =
        new SecondLook(
            tokens,
            Tagged.marks(tokens),
            verbs,
            (view, paragraphs, marks) -> {
              shown.add(view);
              return Arrays.stream(found)
                  .filter(line -> view.contains(parts(line).get(1)))
                  .map(line -> drawn(view, line))
                  .toList();
            });
    return look.addTo(attributions).stream().map(a -> Tagged.line(text, a)).toList();
  }

  private static Attribution drawn(String text, String line) {
    List<String> parts = parts(line);
    return attribution(text, parts.get(0), parts.get(1), parts.get(2));
  }

  private static List<String> parts(String line) {
    return Arrays.asList(line.split(" \\| ", -1));
  }
}
