package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any string can be read, and what is said of it is true of it. */
class AnyTextIT {

  private static Sayso sayso;

  @BeforeAll
  @BeforeContainer
  static void open() {
    sayso = Sayso.create();
  }

  @AfterAll
  @AfterContainer
  static void close() {
    sayso.close();
  }

  @Provide
  Arbitrary<String> newsInDisorder() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "said",
            "he",
            "Anna Lind",
            "Mr. Voss",
            "that",
            "according to",
            "a spokesman",
            "We lost.",
            ",",
            ".",
            ":",
            "—",
            "…",
            "😀",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u200b",
            "e\u0301",
            "李",
            "x".repeat(120),
            "told",
            "(",
            ")",
            "«",
            "»",
            "``",
            "''")
        .list()
        .ofMaxSize(80)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 150)
  void whatIsSaidOfATextIsTrueOfIt(@ForAll("newsInDisorder") String text) {
    ArticleLaws.check(sayso.read(text));
  }

  @Property(tries = 100)
  void anyStringCanBeRead(@ForAll String text) {
    ArticleLaws.check(sayso.read(text));
  }

  @Property(tries = 30)
  void theSameTextIsReadAlikeTwice(@ForAll("newsInDisorder") String text) {
    assertThat(sayso.read(text)).isEqualTo(sayso.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "x", "“", "he said ", "\"a\" ", "\ud800", "\u0000", "😀", "\n", "A: "})
  @Timeout(value = 100, unit = TimeUnit.SECONDS)
  void longHostileTextsAreReadInLinearTime(String unit) {
    ArticleLaws.check(sayso.read(unit.repeat(60_000 / unit.length())));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000_000})
  @Timeout(value = 100, unit = TimeUnit.SECONDS)
  void aMegabyteWithoutASpaceCanBeRead(int length) {
    ArticleLaws.check(sayso.read("x".repeat(length)));
  }
}
