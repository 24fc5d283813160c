package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quotes within quotes, drawn in within.quotes before anything found them; docs/accuracy.md tells
 * how many drawings were changed since.
 */
class DrawnWithinIT {

  private static final String NOTHING_WITHIN = "nothing within: ";

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.create();
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  private static Stream<TitledDrawing> all() throws IOException {
    return TitledDrawing.in("within.quotes");
  }

  private static String read(TitledDrawing drawn) {
    Article article = sayso.read(Drawing.textOf(drawn.drawing()));
    ArticleLaws.check(article);
    return Drawing.of(article).strip();
  }

  static Stream<TitledDrawing> known() throws IOException {
    return all().filter(drawn -> !drawn.isMissed());
  }

  static Stream<TitledDrawing> missed() throws IOException {
    return all().filter(TitledDrawing::isMissed);
  }

  @ParameterizedTest
  @MethodSource("known")
  void outerAndInnerAreReadAsDrawn(TitledDrawing drawn) {
    assertThat(read(drawn)).isEqualTo(drawn.drawing());
  }

  @ParameterizedTest
  @MethodSource("missed")
  void anImprovementIsPutDown(TitledDrawing drawn) {
    assertThat(read(drawn)).as("no longer missed").isNotEqualTo(drawn.drawing());
  }

  @Test
  void threeOfFourAreReadAsDrawn() throws IOException {
    List<TitledDrawing> withInner =
        all().filter(drawn -> !drawn.title().startsWith(NOTHING_WITHIN)).toList();
    long right = withInner.stream().filter(drawn -> read(drawn).equals(drawn.drawing())).count();

    System.out.printf(
        "%d of %d texts with a quote within another are right%n", right, withInner.size());
    assertThat(withInner).hasSizeGreaterThanOrEqualTo(40);
    assertThat(right).isGreaterThanOrEqualTo(withInner.size() * 3L / 4);
  }
}
