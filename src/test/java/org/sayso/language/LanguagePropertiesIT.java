package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds of any string. Needs CoreNLP's models. */
class LanguagePropertiesIT {

  private static Language language;

  @BeforeContainer
  static void open() throws IOException {
    language = Language.open();
  }

  @Property(tries = 300)
  void anyStringHasTrueOffsets(@ForAll String text) {
    TokensLaws.check(language.read(text));
  }

  @Property(tries = 300)
  void anyNewsOfAnyCharactersHasTrueOffsets(@ForAll("scraps") String text) {
    Tokens tokens = language.read(text);

    TokensLaws.check(tokens);
    assertThat(language.read(text)).isEqualTo(tokens);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "He",
            "said",
            "Mr. Smith",
            "U.S.",
            "\"",
            "\u201c",
            "\u201d",
            "'",
            "\u2019",
            "``",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            ".",
            "...",
            "\u2026",
            ",",
            "-",
            "\u2014",
            "&amp;",
            "<b>",
            "<",
            "(",
            "1/2",
            "\u00bd",
            "5 7/8",
            "a@b.c",
            "http://x.y/",
            "#tag",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\u0007",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "\u0301",
            "\u00a0",
            "can't",
            "gonna",
            "\u05d0")
        .list()
        .ofMaxSize(60)
        .map(scraps -> String.join("", scraps));
  }
}
