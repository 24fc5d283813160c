package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.Drawn.DrawnQuote;

/**
 * Kind, lemma, act, hedging and negation of the quotes drawn in cue-facts.quotes, from raw text;
 * needs the models. A drawn quote is looked up by its cue; where its spans begin and end is no
 * matter here. The sentences whose title ends in "(missed)" are known not to be read right.
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

  static Stream<Arguments> sentences() throws IOException {
    Path file = Path.of("src/test/resources/articles/cue-facts.quotes");
    return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).strip().split("\n---\n"))
        .map(CueFactsIT::titled);
  }

  private static Arguments titled(String lines) {
    int end = lines.indexOf('\n');
    return Arguments.of(lines.substring(2, end), lines.substring(end + 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void cueSaysWhatItIs(String title, String drawing) {
    Drawn drawn = Drawn.read(drawing);
    List<Quote> found = sayso.read(drawn.text()).quotes();

    List<String> expected =
        drawn.quotes().stream()
            .filter(quote -> !quote.isWithin() && !quote.cue().isEmpty())
            .map(quote -> quote.facts() + " = " + facts(quote, found))
            .toList();
    boolean isRight = expected.stream().allMatch(CueFactsIT::agree);
    assertThat(isRight).as("%s %s", title, expected).isEqualTo(!title.endsWith("(missed)"));
  }

  private static String facts(DrawnQuote drawn, List<Quote> found) {
    Optional<Quote> quote =
        found.stream()
            .filter(each -> each.cue().filter(cue -> isSame(cue, drawn)).isPresent())
            .findFirst();
    return quote.map(CueFactsIT::facts).orElse("not found among " + found);
  }

  private static boolean agree(String sides) {
    int middle = sides.indexOf(" = ");
    return sides.substring(0, middle).equals(sides.substring(middle + 3));
  }

  private static boolean isSame(Cue cue, DrawnQuote drawn) {
    return cue.span().overlaps(drawn.cue().get(0));
  }

  private static String facts(Quote quote) {
    return quote.kind().toString().toLowerCase(Locale.ROOT)
        + quote.cue().map(Drawing::facts).orElse("");
  }
}
