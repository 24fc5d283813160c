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
  /** Whom the article only describes: a person, several, or a body. */
  UNNAMED;

  static SourceKind of(SpeakerType type, boolean isNamed) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> isNamed ? ORGANIZATION : UNNAMED;
      case DOCUMENT -> DOCUMENT;
      case GROUP -> isNamed ? GROUP : UNNAMED;
      case UNNAMED -> UNNAMED;
    };
  }

  /** Returns the name in lower case, as it stands in the page's data. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
