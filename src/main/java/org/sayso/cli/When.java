package org.sayso.cli;

import java.util.Locale;

/** Says when something is done that suits a terminal. */
enum When {
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
