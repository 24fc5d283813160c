package org.sayso.batch;

import java.util.Objects;
import org.sayso.Act;

/**
 * Holds the words that say that a quote is reported. Immutable.
 *
 * @param text the words
 * @param lemma of their head word
 * @param act what they say was done
 * @param isHedged whether the article keeps its distance
 * @param isNegated whether the article says that it was not so
 */
public record BatchCue(String text, String lemma, Act act, boolean isHedged, boolean isNegated) {

  /** Makes a cue. */
  public BatchCue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(act, "act");
  }
}
