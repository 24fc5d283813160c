package org.sayso.speaker;

import java.util.List;
import java.util.Set;
import org.sayso.Span;

/**
 * Holds a source that does not name whom it means, or the place of one that is not there.
 * Immutable.
 *
 * @param sort what kind of word it is
 * @param token its head; for an absent source the first token of cue or content
 * @param first its first token
 * @param end after its last token
 * @param gender of the pronoun or noun
 * @param isPlural whether it is for several
 * @param noun its head in the singular and in lower case; empty if it has none
 * @param words what else it says
 * @param content what is attributed to it
 */
record Anaphor(
    Sort sort,
    int token,
    int first,
    int end,
    Gender gender,
    boolean isPlural,
    String noun,
    Set<String> words,
    List<Span> content) {

  /** What kind of word stands for somebody. */
  enum Sort {
    /** he, she */
    PERSON,
    /** they */
    PLURAL,
    /** it */
    THING,
    /** the senator */
    DESCRIPTION,
    /** a surname that several have */
    NAME,
    /** no source at all */
    ABSENT
  }

  Anaphor {
    words = Set.copyOf(words);
    content = List.copyOf(content);
  }

  /** Returns a pronoun. */
  static Anaphor pronoun(int token, Pronoun pronoun, List<Span> content) {
    boolean isPlural = pronoun.kind() == Pronoun.Kind.PLURAL;
    Sort sort = isPlural ? Sort.PLURAL : pronoun.isThing() ? Sort.THING : Sort.PERSON;
    return new Anaphor(
        sort, token, token, token + 1, pronoun.gender(), isPlural, "", Set.of(), content);
  }

  /** Returns a name that several may bear. */
  static Anaphor name(NameMention mention, List<Span> content) {
    return new Anaphor(
        Sort.NAME,
        mention.endToken() - 1,
        mention.firstToken(),
        mention.endToken(),
        mention.gender(),
        false,
        "",
        Set.of(),
        content);
  }

  /** Returns the place where a source would stand. */
  static Anaphor absent(int token, List<Span> content) {
    return new Anaphor(
        Sort.ABSENT, token, token, token, Gender.UNKNOWN, false, "", Set.of(), content);
  }
}
