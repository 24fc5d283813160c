package org.sayso;

import java.util.Locale;

/** Says how much of a quote's content stands in quotation marks. Immutable. */
public enum Kind {
  /** All of it does, joining words between two stretches aside: {@code "A" and "B"}. */
  DIRECT,
  /** None of it does. */
  INDIRECT,
  /** Some of it does. */
  MIXED;

  /** Returns the name in lower case, as it stands in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
