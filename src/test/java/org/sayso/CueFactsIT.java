package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.Drawn.DrawnQuote;

/**
 * Kind, lemma, act, hedging and negation of the quotes drawn in cue-facts.quotes, from raw text;
 * needs the models. A drawn quote is looked up by its cue; where its spans begin and end is no
 * matter here.
 */
class CueFactsIT {

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.create();
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  static Stream<TitledDrawing> sentences() throws IOException {
    return TitledDrawing.in("cue-facts.quotes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void cueSaysWhatItIs(TitledDrawing sentence) {
    Drawn drawn = Drawn.read(sentence.drawing());
    List<Quote> found = sayso.read(drawn.text()).quotes();
    List<DrawnQuote> quotes =
        drawn.quotes().stream()
            .filter(quote -> !quote.isWithin() && !quote.cue().isEmpty())
            .toList();

    List<String> expected = quotes.stream().map(DrawnQuote::facts).toList();
    List<String> actual = quotes.stream().map(quote -> facts(quote, found)).toList();
    if (sentence.isMissed()) {
      assertThat(actual).as(sentence.title()).isNotEqualTo(expected);
    } else {
      assertThat(actual).as(sentence.title()).isEqualTo(expected);
    }
  }

  private static String facts(DrawnQuote drawn, List<Quote> found) {
    Optional<Quote> quote =
        found.stream()
            .filter(each -> each.cue().filter(cue -> isSame(cue, drawn)).isPresent())
            .findFirst();
    return quote.map(CueFactsIT::facts).orElse("not found among " + found);
  }

  private static boolean isSame(Cue cue, DrawnQuote drawn) {
    return cue.span().overlaps(drawn.cue().get(0));
  }

  private static String facts(Quote quote) {
    return quote.kind().toString().toLowerCase(Locale.ROOT)
        + quote.cue().map(Drawing::facts).orElse("");
  }
}
