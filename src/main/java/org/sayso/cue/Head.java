package org.sayso.cue;

import java.util.Optional;
import org.sayso.Act;

/**
 * Holds what a cue is counted as. Immutable.
 *
 * @param at index of the word in {@link Words#all()}; the first one of a fixed expression
 * @param lemma what stands for it; never blank
 * @param fixedAct the act of a fixed expression or a mark, which no other word can change
 */
record Head(int at, String lemma, Optional<Act> fixedAct) {

  Head(int at, String lemma) {
    this(at, lemma, Optional.empty());
  }

  Head(int at, String lemma, Act act) {
    this(at, lemma, Optional.of(act));
  }
}
