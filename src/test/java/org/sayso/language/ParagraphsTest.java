package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void blankLinesPartParagraphs() {
    assertThat(paragraphs("One.\n\nTwo.\n \nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void eachLineIsAParagraphWhereLinesEndWithSentences() {
    assertThat(paragraphs("Headline here\nHe said \"no.\"\nShe left.\n"))
        .containsExactly("Headline here", "He said \"no.\"", "She left.");
  }

  @Test
  void linesThatBreakInMidSentenceAreOneParagraph() {
    assertThat(paragraphs("He said that\nhe would not\ncome.\n\nShe left."))
        .containsExactly("He said that\nhe would not\ncome.", "She left.");
  }

  @Test
  void allKindsOfLineEndsPartParagraphs() {
    assertThat(paragraphs("A.\r\nB.\rC.\u2029D.\u0085E."))
        .containsExactly("A.", "B.", "C.", "D.", "E.");
  }

  @Test
  void whiteSpaceAroundAParagraphIsNotPartOfIt() {
    assertThat(paragraphs("  \u00a0 One. \t\n\n\u0000 Two.")).containsExactly("One.", "Two.");
  }

  @Test
  void blankTextHasNoParagraph() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\n\t\r\n")).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }
}
