package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.Span;

class SaidTest {

  private static final Attribution OUTER = attribution(0, 40, 0.9);
  private static final Attribution WEAK = attribution(50, 90, 0.2);

  private static Attribution attribution(int begin, int end, double confidence) {
    return new Attribution(
        Optional.of(new Span(begin, begin + 1)),
        Optional.empty(),
        List.of(new Span(begin + 2, end)),
        confidence);
  }

  private static List<Attribution> from(double least, Attribution... all) {
    return new Said(List.of(all), Likeness.unknown()).from(least).attributions();
  }

  @Test
  void whatIsLessSureIsLeftOut() {
    assertThat(from(0.5, OUTER, WEAK)).containsExactly(OUTER);
    assertThat(from(0, OUTER, WEAK)).containsExactly(OUTER, WEAK);
  }

  @Test
  void innerQuoteStillNamesTheOneItStandsInWhenAnotherIsLeftOut() {
    Attribution inner = attribution(10, 30, 0.8);

    assertThat(from(0.5, WEAK, OUTER, inner.within(1))).containsExactly(OUTER, inner.within(0));
  }

  @Test
  void innerQuoteStandsAloneWhenTheOneItStandsInIsLeftOut() {
    Attribution inner = attribution(60, 80, 0.8);

    assertThat(from(0.5, OUTER, WEAK, inner.within(1))).containsExactly(OUTER, inner);
  }

  @Test
  void withoutANetworkAllPlacesAreEquallyLike() {
    assertThat(Likeness.unknown().between(0, 5, 0)).isZero();
    assertThat(Likeness.unknown().ofNobody(0, 5)).isZero();
  }
}
