package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.sayso.Span;

/** What holds of the tokens of any text whatever. */
final class TokensLaws {

  private TokensLaws() {}

  static void check(Tokens tokens) {
    everyWordIsTheTextsOwn(tokens);
    everyTokenIsInItsSentenceAndParagraph(tokens);
    everyNameCoversItsTokens(tokens);
  }

  // Plain comparisons: an assertion a token would take longer than reading does.
  private static void everyWordIsTheTextsOwn(Tokens tokens) {
    int last = 0;
    for (Token token : tokens.tokens()) {
      Span span = token.span();
      if (span.begin() < last || !span.of(tokens.text()).equals(token.word())) {
        throw new AssertionError(token + " overlaps or differs from the text");
      }
      last = span.end();
    }
  }

  private static void everyTokenIsInItsSentenceAndParagraph(Tokens tokens) {
    int next = 0;
    for (int i = 0; i < tokens.sentences().size(); i++) {
      Sentence sentence = tokens.sentences().get(i);
      assertThat(sentence.firstToken()).isEqualTo(next);
      for (Token token : tokens.of(sentence)) {
        if (token.sentence() != i
            || !sentence.span().contains(token.span())
            || !tokens.paragraphs().get(token.paragraph()).contains(token.span())) {
          throw new AssertionError(token + " is not in its sentence or paragraph");
        }
      }
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(tokens.tokens().size());
  }

  private static void everyNameCoversItsTokens(Tokens tokens) {
    for (Name name : tokens.names()) {
      Span first = tokens.tokens().get(name.firstToken()).span();
      Span last = tokens.tokens().get(name.endToken() - 1).span();
      assertThat(name.span()).isEqualTo(first.cover(last));
    }
  }
}
