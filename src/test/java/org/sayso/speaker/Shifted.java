package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.language.Name;
import org.sayso.language.Sentence;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/** Repeats what was read of one paragraph, so that a test of time need not read it again. */
final class Shifted {

  private Shifted() {}

  static Span by(Span span, int offset) {
    return new Span(span.begin() + offset, span.end() + offset);
  }

  static Attribution by(Attribution attribution, int offset) {
    return new Attribution(
        attribution.cue().map(span -> by(span, offset)),
        attribution.source().map(span -> by(span, offset)),
        attribution.content().stream().map(span -> by(span, offset)).toList(),
        attribution.confidence());
  }

  static Tokens repeated(Tokens one, String text, int times) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int length = one.text().length() + 1;
    for (int i = 0; i < times; i++) {
      int offset = i * length;
      int first = tokens.size();
      int sentence = sentences.size();
      int paragraph = paragraphs.size();
      for (Token token : one.tokens()) {
        tokens.add(
            new Token(
                by(token.span(), offset),
                token.word(),
                token.tag(),
                token.lemma(),
                sentence + token.sentence(),
                paragraph + token.paragraph()));
      }
      for (Sentence each : one.sentences()) {
        sentences.add(
            new Sentence(
                by(each.span(), offset), first + each.firstToken(), first + each.endToken()));
      }
      one.paragraphs().forEach(span -> paragraphs.add(by(span, offset)));
      for (Name name : one.names()) {
        names.add(
            new Name(
                by(name.span(), offset),
                first + name.firstToken(),
                first + name.endToken(),
                name.type()));
      }
    }
    return new Tokens(text, tokens, sentences, paragraphs, names);
  }
}
