package org.sayso.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Kind;
import org.sayso.Span;

/** Expected stretches are drawn in the text: {@code ⟦…⟧}, those left open {@code ⟦…⟩}. */
class MarksTest {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // American order, straight and curly
        "⟦\"We will rebuild,\"⟧ the mayor said. ⟦\"Give us a year.\"⟧",
        "⟦“We will rebuild,”⟧ the mayor said. ⟦“Give us a year.”⟧",
        // British order, single marks and apostrophes
        "⟦‘We won’t wait,’⟧ she said, ⟦‘and the boys’ club can’t either.’⟧",
        "⟦'We won't wait'⟧, she said.",
        "Rock ’n’ roll, the ’90s, 'em and the players' union are no quotations.",
        "The clerks' union and the nurses' union met.",
        "He called it ⟦'old news'⟧ and went home.",
        // a quote in a quote
        "⟦“She told me ⟦‘no’⟧ twice,”⟧ he said.",
        "⟦\"She told me ⟦'no'⟧ twice,\"⟧ he said.",
        "⟦‘She told me ⟦“no”⟧ twice,’⟧ he said.",
        "⟦“She told me ⟦“no”⟧ twice,”⟧ he said.",
        // other marks, and mixed ones
        "⟦«We are ready»⟧, he said, ⟦‹quite ready›⟧.",
        "⟦„We are ready“⟧, he said.",
        "⟦``We are ready,''⟧ he said.",
        "⟦“We are ready,\"⟧ he said.",
        "⟦\"We are ready,”⟧ he said.",
        // left open
        "⟦\"We are ready, he said.⟩",
        "⟦\"We are ready, he said.⟩ ⟦\"Not now.\"⟧",
        "⟦“We are ready, he said.⟩ ⟦“Not now.”⟧",
        // opened again at each paragraph
        "⟦“First point.⟩\n⟦“Second point.⟩\n⟦“Third point,”⟧ she said.",
        "⟦\"First point.⟩\n⟦\"Second point,\"⟧ she said.",
        // not opened again
        "⟦\"First point.\n\nSecond point,\"⟧ she said.",
        // one left open does not swallow the next paragraph's
        "⟦\"First point, she said.⟩\nThe ⟦\"second\"⟧ stands alone.",
        // no quotations
        "A 6'2\" guard and a 12\" pipe.",
        "An empty \"\" or ”” says nothing.",
        "",
        // shouted and dashed
        "⟦\"No!\"⟧—⟦\"Yes!\"⟧ they cried.",
        "(⟦\"Perhaps\"⟧, he wrote.)",
        "Her nickname, ⟦\"Shorty,\"⟧ stuck.",
      })
  void findsTheStretchesDrawn(String drawn) {
    String text = drawn.replaceAll("[⟦⟧⟩]", "");

    assertThat(draw(text)).isEqualTo(drawn);
  }

  @Test
  void saysWhichStretchGoesOnFromTheParagraphBefore() {
    List<Stretch> stretches = marks("“One.\n“Two,” she said. “Three.”").stretches();

    assertThat(stretches).extracting(Stretch::isContinued).containsExactly(false, true, false);
  }

  @Test
  void countsDepthFromTheOutermost() {
    Marks marks = marks("“She told me ‘no’ twice,” he said.");

    assertThat(marks.stretches()).extracting(Stretch::depth).containsExactly(1, 2);
    assertThat(marks.outermost()).hasSize(1);
  }

  @Test
  void knowsTheWordsWithinTheMarks() {
    String text = "``Yes,'' he said.";

    assertThat(marks(text).stretches().get(0).inner().of(text)).isEqualTo("Yes,");
  }

  @Test
  void findsTheOutermostStretchesThatASpanTouches() {
    String text = "“A,” he said. “B,” she said. “C.”";
    Marks marks = marks(text);
    int b = text.indexOf("B");

    assertThat(marks.outermostIn(new Span(b, b + 1)))
        .extracting(stretch -> stretch.span().of(text))
        .containsExactly("“B,”");
    assertThat(marks.outermostIn(new Span(0, text.length()))).hasSize(3);
    assertThat(marks.outermostIn(new Span(6, 9))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{“We will rebuild,”} he said.",
        "{\"He cannot lead\" and \"should be fired,\"} Bacon said.",
        "{“One.”} he said. {“Two.”}",
      })
  void aContentWhollyInMarksIsDirect(String drawn) {
    assertThat(kind(drawn)).isEqualTo(Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said {the calls were leaked to \"hinder\" relations}.",
        "He said {“we will” but not when}.",
        "{“We will rebuild”} he said, and {that it would take a year}.",
      })
  void aContentPartlyInMarksIsMixed(String drawn) {
    assertThat(kind(drawn)).isEqualTo(Kind.MIXED);
  }

  @Test
  void aContentWithoutMarksIsIndirect() {
    assertThat(kind("He said {the town would rebuild}, not “soon”.")).isEqualTo(Kind.INDIRECT);
  }

  private static Kind kind(String drawn) {
    List<Span> content = new ArrayList<>();
    Matcher braces = Pattern.compile("\\{([^}]*)}").matcher(drawn);
    int removed = 0;
    while (braces.find()) {
      content.add(new Span(braces.start() - removed, braces.end() - 2 - removed));
      removed += 2;
    }
    return marks(drawn.replaceAll("[{}]", "")).kindOf(content);
  }

  private static Marks marks(String text) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = PARAGRAPH.matcher(text);
    while (lines.find()) {
      paragraphs.add(new Span(lines.start(), lines.end()));
    }
    return Marks.in(text, paragraphs);
  }

  private static String draw(String text) {
    List<Stretch> stretches = marks(text).stretches();
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      stretches.stream()
          .filter(stretch -> stretch.span().end() == at)
          .forEach(stretch -> drawn.append(stretch.isClosed() ? '⟧' : '⟩'));
      stretches.stream()
          .filter(stretch -> stretch.span().begin() == at)
          .forEach(stretch -> drawn.append('⟦'));
      if (i < text.length()) {
        drawn.append(text.charAt(i));
      }
    }
    return drawn.toString();
  }

  @Test
  void withinAQuotationOnlyItsOwnMarksAreSeen() {
    String text = "“She told me ‘no’ twice,” he said.";
    Marks marks = marks(text);

    assertThat(marks.depthAt(text.indexOf("he said"))).isZero();
    assertThat(marks.depthAt(text.indexOf("She"))).isEqualTo(1);
    assertThat(marks.depthAt(text.indexOf("no"))).isEqualTo(2);
    assertThat(marks.within(1).outermost())
        .extracting(stretch -> stretch.span().of(text))
        .containsExactly("‘no’");
    assertThat(marks.within(2).stretches()).isEmpty();
    assertThat(marks.within(9).stretches()).isEmpty();
  }

  @Test
  void aQuoteInAQuoteIsDirectByItsOwnMarks() {
    String text = "“She told me ‘no’ twice,” he said.";
    Marks inside = marks(text).within(1);

    assertThat(inside.kindOf(List.of(spanOf("‘no’", text)))).isEqualTo(Kind.DIRECT);
    assertThat(inside.kindOf(List.of(spanOf("‘no’ twice", text)))).isEqualTo(Kind.MIXED);
    assertThat(inside.kindOf(List.of(spanOf("twice", text)))).isEqualTo(Kind.INDIRECT);
  }

  private static Span spanOf(String part, String text) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }
}
