package org.sayso.attribution;

/**
 * Holds, for the cues of one window, the probability of each role for each unit, and that of the
 * cue being an attribution at all.
 */
final class Scores {

  /** How many roles a unit can have: none, and begin and inside of source and of content. */
  static final int ROLES = 5;

  private final float[] roles;
  private final float[] valid;
  private final int units;

  /** Takes the arrays over: roles by cue, unit and role; validity by cue. */
  Scores(float[] roles, float[] valid, int units) {
    this.roles = roles;
    this.valid = valid;
    this.units = units;
  }

  int units() {
    return units;
  }

  float role(int cue, int unit, int role) {
    return roles[(cue * units + unit) * ROLES + role];
  }

  float valid(int cue) {
    return valid[cue];
  }
}
