package org.sayso;

import java.util.Locale;

/**
 * Says what the source of a quote does, so that who wants what was said can keep just that.
 * Immutable.
 */
public enum Act {
  /** Speech and writing: said, wrote, according to, a colon after a name. */
  SAY,
  /** Belief, knowledge, feeling, intention: believes, knew, hoped, plans. */
  THINK,
  /** Anything else that takes a content: elected, withdrew his endorsement. */
  OTHER;

  /** Returns the name in lower case, as it stands in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
