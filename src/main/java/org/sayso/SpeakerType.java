package org.sayso;

import java.util.Locale;

/** Says what a speaker is. Immutable. */
public enum SpeakerType {
  /** Somebody whom the article names. */
  PERSON,
  /** A company, an office, a state, a paper. */
  ORGANIZATION,
  /** A report, a letter, a study, a law. */
  DOCUMENT,
  /** Several people together: {@code critics}, {@code two senior aides}. */
  GROUP,
  /** One person whom the article does not name: {@code a neighbour}. */
  UNNAMED;

  /** Returns the name in lower case, as it stands in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
