package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He/PRP said/VBD so/RB ./.",
        "\u201c/`` I/PRP will/MD not/RB ,/, \u201d/'' she/PRP said/VBD ./.",
        "The/DT mayor/NN resigned/VBD ./.",
        "They/PRP asked/VBD :/: \u201c/`` Where/WRB now/RB ?/. \u201d/''"
      })
  void whereOnlyFunctionWordsHaveCapitalsNobodyIsNamed(String sentence) {
    assertThat(isNameless(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rivera/NNP said/VBD so/RB ./.",
        "Will/NNP said/VBD so/RB ./.",
        "He/PRP met/VBD iRobot/NNP ./.",
        "The/DT Hague/NNP waits/VBZ ./.",
        "It/PRP was/VBD \u00c9mile/JJ ./."
      })
  void anyOtherCapitalMayBeginAName(String sentence) {
    assertThat(isNameless(sentence)).isFalse();
  }

  private static boolean isNameless(String sentence) {
    return Nameless.is(Stream.of(sentence.split(" ", -1)).map(NamelessTest::word).toList());
  }

  private static CoreLabel word(String tagged) {
    int slash = tagged.lastIndexOf('/');
    CoreLabel word = new CoreLabel();
    word.setWord(tagged.substring(0, slash));
    word.setTag(tagged.substring(slash + 1));
    return word;
  }
}
