package org.sayso.cue;

import java.util.Objects;
import org.sayso.Act;

/**
 * Holds what the words of a cue say. Immutable.
 *
 * @param lemma of the head word, or a fixed expression or a mark as it stands; never empty
 * @param act whether it is about speech, thought or something else
 * @param hedged whether the article keeps its distance: reportedly, is said to have
 * @param negated whether the article denies the act, or the act is a denial
 */
public record CueFacts(String lemma, Act act, boolean hedged, boolean negated) {

  /** Makes the facts of a cue, checking that there is a lemma. */
  public CueFacts {
    Objects.requireNonNull(act, "act");
    if (lemma.isBlank()) {
      throw new IllegalArgumentException("lemma \"" + lemma + "\": must not be blank");
    }
  }

  /** Returns lemma, act, and whether it is hedged or negated. */
  @Override
  public String toString() {
    return lemma + " " + act + (hedged ? " hedged" : "") + (negated ? " negated" : "");
  }
}
