package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.attribution.Cues.Cue;
import org.sayso.attribution.Windows.Window;

/**
 * Reads source and content of one cue off its units' scores: the likeliest sequence of outside,
 * source and content, found by Viterbi's search, in which there is one source at most, and a change
 * costs something within running text and more within a quotation. So runs seldom have holes, and
 * contents end where clauses and quotations do rather than in their midst.
 */
final class Spans {

  /** Units [from, to) of a text. */
  record Run(int from, int to) {}

  private static final int OUTSIDE = 0;
  private static final int SOURCE = 1;
  private static final int CONTENT = 3;

  /** The role in each state: outside and content before the source, the source, both after it. */
  private static final int[] ROLE = {OUTSIDE, CONTENT, SOURCE, OUTSIDE, CONTENT};

  /** The states that each may follow, beside itself. */
  private static final int[][] MAY_FOLLOW = {{1}, {0}, {0, 1}, {2, 4}, {2, 3}};

  private static final int LAST_STATE_TO_BEGIN_WITH = 2;
  private static final double LEAST_PROBABILITY = 1e-6;
  private static final double NEVER = -1e3;
  private static final double IMPOSSIBLE = -1e9;

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

  /** Returns the run that is the source. */
  Optional<Run> source() {
    return runs(SOURCE).stream().findFirst();
  }

  /** Returns the runs that are content. */
  List<Run> content() {
    return runs(CONTENT);
  }

  private List<Run> runs(int role) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    for (int u = 0; u <= path.length; u++) {
      boolean within = u < path.length && ROLE[path[u]] == role;
      if (from >= 0 && !within) {
        runs.add(new Run(window.from() + from, window.from() + u));
        from = -1;
      } else if (from < 0 && within) {
        from = u;
      }
    }
    return runs;
  }

  private int[] bestPath() {
    int[][] cameFrom = new int[window.size()][ROLE.length];
    double[] score = new double[ROLE.length];
    for (int state = 0; state < ROLE.length; state++) {
      boolean may = state <= LAST_STATE_TO_BEGIN_WITH;
      score[state] = may ? emission(0, state) - toBegin(state) : IMPOSSIBLE;
    }
    for (int u = 1; u < window.size(); u++) {
      double cost = costs.ofChange(units, window.from() + u);
      double[] next = new double[ROLE.length];
      for (int state = 0; state < ROLE.length; state++) {
        double best = score[state];
        cameFrom[u][state] = state;
        for (int before : MAY_FOLLOW[state]) {
          double changed = score[before] - cost - toBegin(state);
          if (changed > best) {
            best = changed;
            cameFrom[u][state] = before;
          }
        }
        next[state] = best + emission(u, state);
      }
      score = next;
    }
    return backtrack(cameFrom, score);
  }

  private double toBegin(int state) {
    return switch (ROLE[state]) {
      case SOURCE -> costs.source();
      case CONTENT -> costs.content();
      default -> 0;
    };
  }

  private static int[] backtrack(int[][] cameFrom, double[] score) {
    int[] path = new int[cameFrom.length];
    int state = 0;
    for (int other = 1; other < score.length; other++) {
      state = score[other] > score[state] ? other : state;
    }
    for (int u = path.length - 1; u >= 0; u--) {
      path[u] = state;
      state = cameFrom[u][state];
    }
    return path;
  }

  private double emission(int unit, int state) {
    int role = ROLE[state];
    int inText = window.from() + unit;
    if (role != OUTSIDE && cue.from() <= inText && inText < cue.to()) {
      return NEVER;
    }
    float begin = scores.role(number, unit, role);
    float probability = role == OUTSIDE ? begin : begin + scores.role(number, unit, role + 1);
    return Math.log(probability + LEAST_PROBABILITY);
  }
}
