package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the runs of source and content off the best role of each unit, for one cue. */
final class Spans {

  /** Units [from, to) of a window, with the sum of their probabilities. */
  record Run(int from, int to, float weight) {}

  private static final int BEGIN_SOURCE = 1;
  private static final int BEGIN_CONTENT = 3;

  private final Scores scores;
  private final int cue;

  Spans(Scores scores, int cue) {
    this.scores = scores;
    this.cue = cue;
  }

  /** Returns the one most likely run that is the source. */
  Optional<Run> source() {
    Run best = null;
    for (Run run : runs(BEGIN_SOURCE)) {
      if (best == null || run.weight() > best.weight()) {
        best = run;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the runs that are content. */
  List<Run> content() {
    return runs(BEGIN_CONTENT);
  }

  private List<Run> runs(int begin) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    float weight = 0;
    for (int u = 0; u <= scores.units(); u++) {
      int role = u < scores.units() ? bestRole(u) : 0;
      boolean within = role == begin || role == begin + 1;
      if (from >= 0 && (!within || role == begin)) {
        runs.add(new Run(from, u, weight));
        from = -1;
      }
      if (within) {
        weight =
            (from < 0 ? 0 : weight) + scores.role(cue, u, begin) + scores.role(cue, u, begin + 1);
        from = from < 0 ? u : from;
      }
    }
    return runs;
  }

  private int bestRole(int unit) {
    int best = 0;
    for (int role = 1; role < Scores.ROLES; role++) {
      if (scores.role(cue, unit, role) > scores.role(cue, unit, best)) {
        best = role;
      }
    }
    return best;
  }
}
