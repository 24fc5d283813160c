package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.Span;
import org.sayso.language.Language;
import org.sayso.language.Tokens;

/** Sources as the network might leave them, and as they are mended; needs CoreNLP's models. */
class SourcesIT {

  private static Language language;

  @BeforeAll
  static void open() throws IOException {
    language = Language.open();
  }

  /** Returns the source after mending, "-" for none. */
  private static String mended(String text, String source, String cue) {
    Tokens tokens = language.read(text);
    Attribution attribution =
        new Attribution(
            Optional.of(span(text, cue)),
            Optional.of(span(text, source)),
            List.of(span(text, "it was late")),
            1);
    return new Sources(tokens).mend(attribution).source().map(span -> span.of(text)).orElse("-");
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  @Test
  void titleIsFollowedByItsName() {
    assertThat(mended("Then Mr. Robert Schultz said it was late.", "Mr.", "said"))
        .isEqualTo("Mr. Robert Schultz");
  }

  @Test
  void nameThatIsCutIsMadeWhole() {
    assertThat(mended("In the end Jared Diamond said it was late.", "Jared", "said"))
        .isEqualTo("Jared Diamond");
  }

  @Test
  void sourceOverTheEndOfASentenceKeepsThePartByTheCue() {
    String text = "They had a campaign aide. Anna Keller said it was late.";

    assertThat(mended(text, "a campaign aide. Anna Keller", "said")).isEqualTo("Anna Keller");
  }

  @Test
  void sourceWithoutAWordIsNone() {
    assertThat(mended("It was his friends ’ who said it was late.", "’", "said")).isEqualTo("-");
  }
}
