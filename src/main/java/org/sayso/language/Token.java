package org.sayso.language;

import java.util.Objects;
import org.sayso.Span;

/**
 * Holds one word or mark of a text. Immutable.
 *
 * @param span where it stands; never empty
 * @param word the text's own characters there
 * @param tag its part of speech, as in the Penn Treebank
 * @param lemma its base form, as CoreNLP has it: lower case save for proper nouns
 * @param sentence index of its sentence in {@link Tokens#sentences()}
 * @param paragraph index of its paragraph in {@link Tokens#paragraphs()}
 */
public record Token(Span span, String word, String tag, String lemma, int sentence, int paragraph) {

  /** Makes a token, checking that its word is as long as its span. */
  public Token {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(lemma, "lemma");
    if (span.isEmpty() || span.length() != word.length()) {
      throw new IllegalArgumentException(
          "token " + span + " \"" + word + "\": the word must fill the span");
    }
  }

  /** Returns word, tag and place. */
  @Override
  public String toString() {
    return word + "/" + tag + span;
  }
}
