package org.sayso.speaker;

import org.sayso.SourceForm;

/**
 * Holds how a source is built, by indices of tokens. Immutable.
 *
 * @param kind what its head is
 * @param first its first token
 * @param head the noun, name or pronoun that it is about
 * @param baseEnd after the last token of its core, without what follows the head
 * @param end after its last token
 */
record Phrase(Kind kind, int first, int head, int baseEnd, int end) {

  /** What the head of a phrase is. */
  enum Kind {
    /** A name that the recogniser saw. */
    NAME,
    /** Capitalised, but not seen by the recogniser. */
    UNSEEN_NAME,
    /** Several, of whom one at least is named. */
    LIST,
    NOMINAL,
    PRONOUN
  }

  /** Returns its form as a source. */
  SourceForm form() {
    return switch (kind) {
      case NAME, UNSEEN_NAME -> SourceForm.NAME;
      case LIST, NOMINAL -> SourceForm.NOMINAL;
      case PRONOUN -> SourceForm.PRONOUN;
    };
  }
}
