package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sayso.Span;
import org.sayso.attribution.Windows.Window;
import org.sayso.marks.Marks;

class WindowsTest {

  private static final String HE_SAID = "He said that it would rain all day.";
  private static final String IT_RAINED = "It rained.";
  private static final String QUOTED = "\u201cIt rained all day,\u201d he said.";

  private static final Vocabulary VOCABULARY = vocabulary();

  @Property(tries = 300)
  void everyUnitIsOneWindowsToFind(
      @ForAll @From("articles") List<String> paragraphs,
      @ForAll @IntRange(min = 4, max = 40) int length,
      @ForAll @IntRange(min = 1, max = 30) int overlap) {
    Units units = units(paragraphs);
    List<Window> windows = Windows.of(units, length, overlap);

    for (int u = 0; u < units.size; u++) {
      int unit = u;
      assertThat(windows.stream().filter(window -> window.owns(unit)))
          .as("windows that own unit %d", u)
          .singleElement()
          .satisfies(window -> assertThat(unit).isBetween(window.from(), window.to() - 1));
    }
    assertThat(windows)
        .allSatisfy(window -> assertThat(pieces(units, window)).isLessThanOrEqualTo(length));
  }

  @Test
  void windowEndsWithTheParagraphThatEndsNearItsEnd() {
    Units units = units(List.of(HE_SAID, HE_SAID, HE_SAID));

    assertThat(begins(units, Windows.of(units, 24, 10))).containsExactly(0, 18);
  }

  @Test
  void windowsOverlapWhereAQuotationBeginsTheNextParagraph() {
    Units units = units(List.of(HE_SAID, QUOTED, QUOTED));

    assertThat(begins(units, Windows.of(units, 24, 10))).containsExactly(0, 14);
  }

  @Provide
  Arbitrary<List<String>> articles() {
    return Arbitraries.of(HE_SAID, IT_RAINED, QUOTED).list().ofMaxSize(20);
  }

  /** The pieces from which each window begins; lower-case words and marks are one piece each. */
  private static List<Integer> begins(Units units, List<Window> windows) {
    return windows.stream().map(window -> units.firstPiece[window.from()]).toList();
  }

  private static int pieces(Units units, Window window) {
    return units.firstPiece[window.to()] - units.firstPiece[window.from()];
  }

  private static Units units(List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      spans.add(new Span(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    return Units.of(text, spans, Marks.in(text, spans), VOCABULARY);
  }

  private static Vocabulary vocabulary() {
    try {
      return new Vocabulary(Files.readAllBytes(Path.of("models/attribution/vocab.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
