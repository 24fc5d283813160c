package org.sayso.language;

import java.util.Objects;
import org.sayso.Span;

/**
 * Holds one name in a text: {@code Steve Witkoff}, {@code White House}. Immutable.
 *
 * @param span from the begin of its first token to the end of its last
 * @param firstToken index of its first token in {@link Tokens#tokens()}
 * @param endToken index after its last token
 * @param type what it names
 */
public record Name(Span span, int firstToken, int endToken, NameType type) {

  /** Makes a name, checking that it has a token. */
  public Name {
    Objects.requireNonNull(type, "type");
    if (firstToken < 0 || firstToken >= endToken) {
      throw new IllegalArgumentException(
          "name of tokens [" + firstToken + "," + endToken + "): must have one");
    }
  }
}
