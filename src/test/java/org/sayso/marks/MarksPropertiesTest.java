package org.sayso.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Span;

class MarksPropertiesTest {

  @Provide
  Arbitrary<String> textsFullOfMarks() {
    return Arbitraries.of(
            "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", " ", "a", "b s", ".", ",", "—",
            "\n", "é", "😀", "\ud800")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void stretchesLieInTheTextAndNestOrStandApart(@ForAll("textsFullOfMarks") String text) {
    List<Stretch> stretches = Marks.in(text, List.of(new Span(0, text.length()))).stretches();

    for (Stretch a : stretches) {
      assertThat(a.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(a.inner().isEmpty()).isFalse();
      for (Stretch b : stretches) {
        assertThat(
                !a.span().overlaps(b.span())
                    || a.span().contains(b.span())
                    || b.span().contains(a.span()))
            .as("%s and %s in %s", a, b, text)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "‘", "\"a ", "'a ", "‘a’ ", " 'as b", "“a ", "a'"})
  void aHundredThousandMarksTakeNoTime(String unit) {
    String text = unit.repeat(100_000);

    assertTimeout(Duration.ofSeconds(5), () -> Marks.in(text, List.of(new Span(0, text.length()))));
  }
}
