package org.sayso.report;

import java.util.Locale;
import org.sayso.SpeakerType;

/** Says what a source is to readers of a report. Immutable. */
enum SourceKind {
  PERSON,
  ORGANIZATION,
  /** One that has a name, as parties and peoples have. */
  GROUP,
  DOCUMENT,
  /** A person, or several, whom the article only describes. */
  UNNAMED;

  static SourceKind of(SpeakerType type, PersonName name) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case DOCUMENT -> DOCUMENT;
      case GROUP -> name.isProper() ? GROUP : UNNAMED;
      case UNNAMED -> UNNAMED;
    };
  }

  /** Returns whether sources of two articles that are called the same are the same. */
  boolean isKnownBy(PersonName name) {
    return switch (this) {
      case PERSON, ORGANIZATION, GROUP -> true;
      case DOCUMENT -> name.isProper();
      case UNNAMED -> false;
    };
  }

  /** Returns the name in lower case, as it stands in the page's data. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
