package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import edu.stanford.nlp.util.PropertiesUtils;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static Settings settings(String... properties) {
    return new Settings("s", PropertiesUtils.asProperties(properties));
  }

  @Test
  void aMisspeltPropertyIsRefusedWithThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("s.minConfidance", "0.9"))
        .withMessage(
            "s.minConfidance: no such property; there are s.minConfidence,"
                + " s.minSpeakerConfidence, s.people, s.maxCharacters, s.model, s.modelThreads,"
                + " s.article");
  }

  @Test
  void propertiesOfOthersAreTheirs() {
    assertThat(settings("ssplit.isOneSentence", "true", "sayso.x", "y").keepsArticle()).isTrue();
  }

  @Test
  void valuesThatAreNoneAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("s.minConfidence", "high").open())
        .withMessage("s.minConfidence \"high\": must be a number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("s.article", "no").keepsArticle())
        .withMessage("s.article \"no\": must be true or false");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("s.minConfidence", "2").open())
        .withMessage("minConfidence 2.0: must be in 0..1");
  }

  @Test
  void aFileOfPeopleThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("s.people", "no-such.csv").open())
        .withMessageStartingWith("s.people: no-such.csv cannot be read as UTF-8: ");
  }

  @Test
  void theArticleIsKeptUnlessLeftOut() {
    assertThat(settings().keepsArticle()).isTrue();
    assertThat(settings("s.article", "false").keepsArticle()).isFalse();
  }
}
