package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.attribution.Tagged.span;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

class ShowingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          that the pilot said no | The pilot said no.
          "the fuel was low," | The fuel was low.
          “We know,” | We know.
          "He told me 'no,'" | Smith told me 'no,'.
          they feared the worst; | Officials feared the worst.
          the theft was over | The theft was over.
          her cousin as saying he lied | Her cousin saying he lied.
          as many as ten | As many as ten.
          that A said it and that B denied it | A said it. B denied it.
          A said it and that was all | A said it and that was all.
          it is late! | It is late!
          """)
  void aContentIsShownAsASentence(String content, String shown) {
    Tokens tokens = Tagged.read(content);

    View view = Showing.of(List.of(new Span(0, content.length())), tokens, Tagged.marks(tokens));

    assertThat(view.text().strip()).isEqualTo(shown);
  }

  @Test
  void aSecondPartBeginsASentenceIfItHasACapital() {
    assertThat(shown("\"A storm,\" he said. \"Go home.\"", "\"A storm,\"", "\"Go home.\""))
        .isEqualTo("A storm. Go home.");
    assertThat(shown("\"The fuel,\" he said, \"was low.\"", "\"The fuel,\"", "\"was low.\""))
        .isEqualTo("The fuel, was low.");
  }

  @Test
  void paragraphsStayApart() {
    assertThat(shown("\"It rained.\n\"It froze.\"", "\"It rained.\n\"It froze.\""))
        .isEqualTo("It rained.\n\nIt froze.");
  }

  @Test
  void marksThatAreSeenStay() {
    Tokens tokens = Tagged.read("the plan was \"dead\"");

    View view = Showing.of(List.of(new Span(0, 19)), tokens, Marks.in("", List.of()));

    assertThat(view.text().strip()).isEqualTo("The plan was \"dead\".");
  }

  @Test
  void everyPlaceIsFoundAgain() {
    String text = "\"He knew,\" she said, \"that it was late.\"";
    View view = view(text, "\"He knew,\"", "\"that it was late.\"");
    String shown = view.text();

    assertThat(inArticle(view, text, span(shown, "Smith"))).containsExactly("He");
    assertThat(inArticle(view, text, span(shown, "knew"))).containsExactly("knew");
    assertThat(inArticle(view, text, span(shown, "knew, that it")))
        .containsExactly("knew,", "that it");
  }

  @Test
  void nothingIsShownOfNothing() {
    assertThat(shown("\"...\"", "\"...\"")).isEqualTo("...");
    assertThat(Showing.of(List.of(), Tagged.read("a"), Marks.in("a", List.of())).text()).isEmpty();
  }

  private static List<String> inArticle(View view, String text, Span span) {
    return view.inArticle(span).stream().map(found -> found.of(text)).toList();
  }

  private static String shown(String text, String... contents) {
    return view(text, contents).text().strip();
  }

  private static View view(String text, String... contents) {
    Tokens tokens = Tagged.read(text);
    List<Span> content = Arrays.stream(contents).map(part -> span(text, part)).toList();
    return Showing.of(content, tokens, Tagged.marks(tokens));
  }
}
