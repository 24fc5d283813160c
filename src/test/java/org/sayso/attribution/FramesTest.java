package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.attribution.Tagged.attribution;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.language.Tokens;

/** The network is taken to have said what is given, or nothing. */
class FramesTest {

  private static final String INTERRUPTED =
      "The bank/NN ,/, according/VBG to/TO a memo/NN seen by aides/NNS ,/, told/VBD staff/NN "
          + "that all was lost ./.";
  private static final String TWO =
      "The bank/NN lied/VBD ,/, according/VBG to/TO a memo/NN ,/, per/IN the/DT Post/NNP ./.";

  @Test
  void whatInterruptsASentenceIsAboutAllOfIt() {
    assertThat(mended(INTERRUPTED))
        .containsExactly(
            "a memo seen by aides | according to | The bank … told staff that all was lost");
  }

  @Test
  void whatStandsInItsContentIsLeftToTheSecondLook() {
    Attribution told = attribution(textOf(INTERRUPTED), "a memo", "told", "that all was lost");

    assertThat(mended(INTERRUPTED, told))
        .containsExactly(
            "a memo seen by aides | according to | The bank … told staff that all was lost");
  }

  @Test
  void whatTheNetworkReadsWellStays() {
    String text = textOf(INTERRUPTED);
    Attribution memo =
        attribution(text, "a memo seen by aides", "according to", "The bank", "told staff");

    assertThat(mended(INTERRUPTED, memo))
        .containsExactly("a memo seen by aides | according to | The bank … told staff");
  }

  @Test
  void aSourceEndsBeforeItsRelativeClause() {
    assertThat(
            mended(
                "The bank/NN ,/, according/VBG to/TO Ann/NNP ,/, who/WP left/VBD ,/, "
                    + "lied/VBD ./."))
        .containsExactly("Ann | according to | The bank … lied");
  }

  @Test
  void ofTwoAtTheEndTheLastIsAboutTheRest() {
    assertThat(mended(TWO)).containsExactly("the Post | per | The bank lied , according to a memo");
  }

  @Test
  void oneAtTheEndThatTheNetworkReadsStays() {
    String words = "The bank/NN lied/VBD ,/, according/VBG to/TO a memo/NN ./.";
    Attribution memo = attribution(textOf(words), "a memo", "according to", "The bank lied");

    assertThat(mended(words, memo)).containsExactly("a memo | according to | The bank lied");
  }

  @Test
  void oneInWhatSomebodySaysStays() {
    String words = "Ann said the bank/NN lied/VBD ,/, according/VBG to/TO a memo/NN ./.";
    Attribution ann =
        attribution(textOf(words), "Ann", "said", "the bank lied , according to a memo");

    assertThat(mended(words, ann))
        .containsExactly("Ann | said | the bank lied , according to a memo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They said/VBD the bank/NN ,/, according/VBG to/TO a memo/NN ,/, lied/VBD ./.",
        "In May/NNP ,/, according/VBG to/TO a memo/NN ,/, the/DT bank/NN lied/VBD ./.",
        "He paid/VBD $/$ 5/CD per/IN head/NN ,/, per/IN head/NN ,/, always/RB ./.",
        "“ The bank/NN ,/, according/VBG to/TO a memo/NN ,/, lied/VBD ” he said/VBD ./.",
        "according/VBG to/TO",
      })
  void otherSentencesAreLeftToTheNetwork(String words) {
    assertThat(mended(words)).isEmpty();
  }

  private static String textOf(String words) {
    return Tagged.read(words).text();
  }

  private static List<String> mended(String words, Attribution... known) {
    Tokens tokens = Tagged.read(words);
    return Frames.mend(Arrays.asList(known), tokens, Tagged.marks(tokens)).stream()
        .map(attribution -> Tagged.line(tokens.text(), attribution))
        .toList();
  }
}
