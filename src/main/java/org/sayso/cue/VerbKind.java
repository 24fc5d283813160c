package org.sayso.cue;

import java.util.Locale;

/** A kind of verb that says how or whether another verb's act happens. Immutable. */
enum VerbKind {
  /** Is the head only where no other verb is: has said. */
  AUXILIARY,
  /** Begins, goes on or ends the other: went on to say. */
  PHASE,
  /** What the article takes it for: seemed to suggest. */
  SEEMING,
  /** To be something: became clear. */
  COPULA,
  /** In the passive and with "to" a hedge: is said to have told. */
  HEARSAY,
  /** The other one was not so: refused to say. */
  NEGATIVE;

  /** Returns the name of its section in the word list. */
  String section() {
    return name().toLowerCase(Locale.ROOT);
  }
}
