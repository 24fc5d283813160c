package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.attribution.Cues.Cue;
import org.sayso.attribution.Windows.Window;

/**
 * Reads source and content of one cue off its units' scores: the likeliest sequence of outside,
 * source and content, found by Viterbi's search, in which to begin a run costs something. So no run
 * has a hole, and contents end where clauses and quotations do rather than in their midst.
 */
final class Spans {

  /** Units [from, to) of a text, with the sum of their probabilities. */
  record Run(int from, int to, float weight) {}

  private static final int OUTSIDE = 0;
  private static final int SOURCE = 1;
  private static final int CONTENT = 2;
  private static final int STATES = 3;
  private static final double LEAST_PROBABILITY = 1e-6;
  private static final double NEVER = -1e3;

  private final Costs costs;
  private final Units units;
  private final Window window;
  private final Scores scores;
  private final int number;
  private final Cue cue;
  private final int[] path;

  /** Decodes the scores of the window's cue of that number. */
  Spans(Costs costs, Units units, Window window, Scores scores, int number, Cue cue) {
    this.costs = costs;
    this.units = units;
    this.window = window;
    this.scores = scores;
    this.number = number;
    this.cue = cue;
    this.path = bestPath();
  }

  /** Returns the one most likely run that is the source. */
  Optional<Run> source() {
    Run best = null;
    for (Run run : runs(SOURCE)) {
      if (best == null || run.weight() > best.weight()) {
        best = run;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the runs that are content. */
  List<Run> content() {
    return runs(CONTENT);
  }

  private List<Run> runs(int state) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    float weight = 0;
    for (int u = 0; u <= path.length; u++) {
      boolean within = u < path.length && path[u] == state;
      if (from >= 0 && !within) {
        runs.add(new Run(window.from() + from, window.from() + u, weight));
        from = -1;
      } else if (from < 0 && within) {
        from = u;
        weight = 0;
      }
      if (within) {
        weight += probability(u, state);
      }
    }
    return runs;
  }

  private int[] bestPath() {
    int size = window.size();
    int[][] cameFrom = new int[size][STATES];
    double[] score = new double[STATES];
    for (int state = 0; state < STATES; state++) {
      score[state] = emission(0, state) - costs.toBegin(state);
    }
    for (int u = 1; u < size; u++) {
      double factor = costs.factor(units, window.from() + u);
      double[] next = new double[STATES];
      for (int state = 0; state < STATES; state++) {
        int best = bestBefore(score, state, factor);
        cameFrom[u][state] = best;
        next[state] = score[best] - change(best, state, factor) + emission(u, state);
      }
      score = next;
    }
    return backtrack(cameFrom, score);
  }

  private int bestBefore(double[] score, int state, double factor) {
    int best = OUTSIDE;
    for (int before = 1; before < STATES; before++) {
      if (score[before] - change(before, state, factor)
          > score[best] - change(best, state, factor)) {
        best = before;
      }
    }
    return best;
  }

  private double change(int before, int state, double factor) {
    if (before == state) {
      return 0;
    }
    double leaving = state == OUTSIDE && factor > 1 ? (factor - 1) * costs.toBegin(CONTENT) : 0;
    return costs.toBegin(state) * factor + leaving;
  }

  private static int[] backtrack(int[][] cameFrom, double[] score) {
    int[] path = new int[cameFrom.length];
    int state = OUTSIDE;
    for (int other = 1; other < STATES; other++) {
      state = score[other] > score[state] ? other : state;
    }
    for (int u = path.length - 1; u >= 0; u--) {
      path[u] = state;
      state = cameFrom[u][state];
    }
    return path;
  }

  private double emission(int unit, int state) {
    int inText = window.from() + unit;
    if (state != OUTSIDE && cue.from() <= inText && inText < cue.to()) {
      return NEVER;
    }
    return Math.log(probability(unit, state) + LEAST_PROBABILITY);
  }

  private float probability(int unit, int state) {
    return switch (state) {
      case OUTSIDE -> scores.role(number, unit, 0);
      case SOURCE -> scores.role(number, unit, 1) + scores.role(number, unit, 2);
      default -> scores.role(number, unit, 3) + scores.role(number, unit, 4);
    };
  }
}
