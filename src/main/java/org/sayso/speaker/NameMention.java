package org.sayso.speaker;

import java.util.List;
import org.sayso.Span;
import org.sayso.language.NameType;

/**
 * Holds one place where a text has a name. Immutable.
 *
 * @param span the name itself, without title and role
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param roleToken index of the first token of title and role; {@code firstToken} if it has neither
 * @param type what it names, as far as the recogniser can tell
 * @param words its words in lower case, without initials and suffix
 * @param suffix Jr. and the like, in lower case; empty if it has none
 * @param gender what its title tells
 */
record NameMention(
    Span span,
    int firstToken,
    int endToken,
    int roleToken,
    NameType type,
    List<String> words,
    String suffix,
    Gender gender) {

  NameMention {
    words = List.copyOf(words);
  }

  String given() {
    return words.get(0);
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String key() {
    return String.join(" ", words);
  }
}
