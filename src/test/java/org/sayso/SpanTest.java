package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void endStandsAfterTheLastCharacter() {
    Span said = new Span(4, 8);

    assertThat(said.of("she said so")).isEqualTo("said");
    assertThat(said.length()).isEqualTo(4);
    assertThat(said.contains(4)).isTrue();
    assertThat(said.contains(8)).isFalse();
  }

  @Test
  void offsetsCountUtf16UnitsSoAnEmojiIsTwo() {
    assertThat(new Span(3, 5).of("\ud83d\ude00 go")).isEqualTo("go");
  }

  @Test
  void beginMustNotBeBeyondEnd() {
    assertThatThrownBy(() -> new Span(12, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [12,7): begin must be <= end");
  }

  @Test
  void beginMustNotBeNegative() {
    assertThatThrownBy(() -> new Span(-1, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [-1,7): begin must be >= 0");
  }

  @Test
  void spanBeyondTheTextSaysHowLongTheTextIs() {
    assertThatThrownBy(() -> new Span(4, 8).of("she"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [4,8): the text has only 3 characters");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
    assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    assertThat(new Span(0, 9).overlaps(new Span(4, 4))).isFalse();
  }

  @Test
  void spanContainsItselfAndWhatLiesWithin() {
    Span span = new Span(2, 6);

    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 4))).isTrue();
    assertThat(span.contains(new Span(3, 7))).isFalse();
  }

  @Test
  void coverReachesFromTheFirstBeginToTheLastEnd() {
    assertThat(new Span(6, 9).cover(new Span(2, 4))).isEqualTo(new Span(2, 9));
  }

  @Test
  void spansAreOrderedByBeginThenByEnd() {
    assertThat(new Span(2, 9)).isLessThan(new Span(3, 4)).isGreaterThan(new Span(2, 8));
  }
}
