package org.sayso.cli;

import java.util.Locale;

/** Says when text is coloured. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  boolean isOn(boolean ofItself) {
    return switch (this) {
      case AUTO -> ofItself;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
