package org.sayso.speaker;

/** Says which of "he" and "she" an article uses for somebody. Nothing is assumed. Immutable. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Returns whether one person may be of both: unknown agrees with everything. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }
}
