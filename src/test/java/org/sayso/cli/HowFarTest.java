package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the line says of how far a run is. */
class HowFarTest {

  private static final OptionalLong MEGABYTE = OptionalLong.of(1_000_000);

  @Test
  void modelsAreLoadedBeforeTheFirstArticleIsThere() {
    assertThat(new HowFar(0, 0, Duration.ZERO, 0, 0, MEGABYTE).line(79))
        .isEqualTo("loading the models …");
  }

  @Test
  void rateAndTimeLeftCountFromTheFirstArticleOn() {
    // 100 articles, 200 kB after the first, in 10 s: another 750 kB take 37.5 s.
    assertThat(new HowFar(101, 0, Duration.ofSeconds(10), 250_000, 50_000, MEGABYTE).line(79))
        .isEqualTo("[#####---------------]  25 %  101 articles  10.0/s  37 s left");
  }

  @Test
  void failuresAreCounted() {
    assertThat(new HowFar(12_345, 2, Duration.ofHours(1), 500_000, 0, MEGABYTE).line(79))
        .isEqualTo(
            "[##########----------]  50 %  12,345 articles, 2 failed  3.4/s  1 h 00 min left");
  }

  @Test
  void withoutATotalThereIsNeitherABarNorATimeLeft() {
    assertThat(
            new HowFar(101, 0, Duration.ofSeconds(10), 250_000, 0, OptionalLong.empty()).line(79))
        .isEqualTo("101 articles  10.0/s");
  }

  @Test
  void nothingIsReckonedFromOneArticle() {
    assertThat(new HowFar(1, 0, Duration.ZERO, 250_000, 250_000, MEGABYTE).line(79))
        .isEqualTo("[#####---------------]  25 %  1 articles");
  }

  @Test
  void fileThatGrowsIsNeverMoreThanDone() {
    assertThat(new HowFar(3, 0, Duration.ofSeconds(1), 1_100_000, 0, MEGABYTE).line(79))
        .startsWith("[####################] 100 %  ")
        .endsWith("  0 s left");
  }

  @Test
  void narrowTerminalGetsTheBeginOfTheLine() {
    assertThat(new HowFar(101, 0, Duration.ofSeconds(10), 250_000, 0, MEGABYTE).line(30))
        .isEqualTo("[#####---------------]  25 %  ");
  }

  @Test
  void summarySaysWhatWasDoneInWhatTime() {
    assertThat(new HowFar(101, 1, Duration.ofSeconds(100), 9, 0, MEGABYTE).summary())
        .isEqualTo("101 articles, 1 failed, in 1 min 40 s  1.0/s");
  }

  @Test
  void timesAreNoMoreExactThanTheyAreWorth() {
    assertThat(HowFar.words(Duration.ofSeconds(59))).isEqualTo("59 s");
    assertThat(HowFar.words(Duration.ofSeconds(65))).isEqualTo("1 min 05 s");
    assertThat(HowFar.words(Duration.ofMinutes(61))).isEqualTo("1 h 01 min");
    assertThat(HowFar.words(Duration.ofHours(100))).isEqualTo("100 h 00 min");
  }
}
