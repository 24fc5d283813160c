package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.attribution.Windows.Window;

/** Finds the cues of a window in its units' probabilities. */
final class Cues {

  /** Units [from, to), with the highest probability that one of them is in a cue. */
  record Cue(int from, int to, float probability) {}

  private Cues() {}

  /**
   * Returns the cues that are the window's to find: runs of units that are likely in a cue, each
   * likely begin starting a new one.
   *
   * @param probabilities of outside, begin and inside, unit by unit
   * @param least the probability of being in a cue from which on a unit is taken
   */
  static List<Cue> in(Window window, float[] probabilities, double least) {
    List<Cue> cues = new ArrayList<>();
    Cue open = null;
    for (int u = window.from(); u <= window.to(); u++) {
      int at = 3 * (u - window.from());
      float within = u < window.to() ? 1 - probabilities[at] : 0;
      boolean begins =
          within >= least && probabilities[at + 1] > Math.max(probabilities[at + 2], 0.5f);
      if (open != null && (within < least || begins)) {
        keep(open, window, cues);
        open = null;
      }
      if (within >= least) {
        open =
            open == null
                ? new Cue(u, u + 1, within)
                : new Cue(open.from(), u + 1, Math.max(open.probability(), within));
      }
    }
    return cues;
  }

  private static void keep(Cue cue, Window window, List<Cue> cues) {
    if (window.owns(cue.from())) {
      cues.add(cue);
    }
  }
}
