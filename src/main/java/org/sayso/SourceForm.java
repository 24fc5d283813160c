package org.sayso;

import java.util.Locale;

/** Says in what form somebody is mentioned. Immutable. */
public enum SourceForm {
  /** By name, with or without more: {@code Trump envoy Steve Witkoff}. */
  NAME,
  /** By description: {@code two senior aides}. */
  NOMINAL,
  /** By pronoun: {@code he}. */
  PRONOUN;

  /** Returns the name in lower case, as it stands in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
