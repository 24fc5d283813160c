package org.sayso.language;

import org.sayso.Span;

/**
 * Holds the place of one sentence. Immutable.
 *
 * @param span from the begin of its first token to the end of its last
 * @param firstToken index of its first token in {@link Tokens#tokens()}
 * @param endToken index after its last token
 */
public record Sentence(Span span, int firstToken, int endToken) {

  /** Makes a sentence, checking that it has a token. */
  public Sentence {
    if (firstToken < 0 || firstToken >= endToken) {
      throw new IllegalArgumentException(
          "sentence of tokens [" + firstToken + "," + endToken + "): must have one");
    }
  }
}
