package org.sayso.speaker;

/** Holds what a pronoun agrees with. Immutable. */
record Pronoun(Kind kind, Gender gender, boolean isThing) {

  /** Person and number. */
  enum Kind {
    I,
    WE,
    YOU,
    SINGULAR,
    PLURAL,
    RELATIVE,
    INDEFINITE,
    NOBODY;

    static Kind of(String code) {
      return switch (code) {
        case "1s" -> I;
        case "1p" -> WE;
        case "2" -> YOU;
        case "3s" -> SINGULAR;
        case "3p" -> PLURAL;
        case "relative" -> RELATIVE;
        case "nobody" -> NOBODY;
        case "indefinite" -> INDEFINITE;
        default -> throw new IllegalArgumentException("pronouns.txt: no kind \"" + code + "\"");
      };
    }
  }

  static Pronoun of(String kind, String gender) {
    return new Pronoun(Kind.of(kind), Gender.of(gender), gender.equals("thing"));
  }
}
