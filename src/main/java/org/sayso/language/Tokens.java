package org.sayso.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.Span;

/**
 * Holds a text and what stands in it: paragraphs, sentences, tokens, names, each in text order.
 *
 * <p>Tokens do not overlap, and each is within one sentence and one paragraph. What lies between
 * them is white space, or characters that are no words, such as control characters. Immutable.
 *
 * @param text the text as it was given
 * @param tokens its words and marks
 * @param sentences its sentences, which between them hold every token
 * @param paragraphs its paragraphs, which between them hold every token
 * @param names its names
 */
public record Tokens(
    String text,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Span> paragraphs,
    List<Name> names) {

  /** Makes tokens of a text. */
  public Tokens {
    Objects.requireNonNull(text, "text");
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    names = List.copyOf(names);
  }

  /** Returns the sentence that the token stands in. */
  public Sentence sentenceOf(Token token) {
    return sentences.get(token.sentence());
  }

  /**
   * Returns the sentence of the first token that ends after {@code offset}; empty after the last.
   */
  public Optional<Sentence> sentenceAt(int offset) {
    int token = firstTokenAfter(offset);
    return token < tokens.size() ? Optional.of(sentenceOf(tokens.get(token))) : Optional.empty();
  }

  /** Returns whether a sentence begins with the token at an index. */
  public boolean beginsSentence(int token) {
    return sentenceOf(tokens.get(token)).firstToken() == token;
  }

  /** Returns the tokens of a sentence. */
  public List<Token> of(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** Returns the index of the first token that ends after {@code offset}, or how many there are. */
  public int firstTokenAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the tokens that share a character with {@code span}. */
  public List<Token> in(Span span) {
    int first = firstTokenAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }
}
