package org.sayso.page;

/** Colours text for an ANSI terminal, or leaves it as it is. Immutable. */
enum Ink {
  PLAIN,
  COLOURED;

  /** Cyan, magenta, yellow, green, blue, red: legible on black and, bold, on white. */
  private static final String[] SPEAKERS = {"36", "35", "33", "32", "34", "31"};

  private static final String BOLD = "1";
  private static final String DIM = "2";

  String strong(String text) {
    return in(BOLD, text);
  }

  String faint(String text) {
    return in(DIM, text);
  }

  /** Returns a speaker's name in his own colour; colours are used again after six speakers. */
  String speaker(int index, String name) {
    return in(BOLD + ";" + SPEAKERS[index % SPEAKERS.length], name);
  }

  private String in(String code, String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOURED -> "\u001b[" + code + "m" + text + "\u001b[0m";
    };
  }
}
