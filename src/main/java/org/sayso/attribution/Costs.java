package org.sayso.attribution;

/**
 * Says what it costs, in log probability, to begin a source or a content, and how much more or less
 * at each place in a text. Chosen on the dev split; the numbers are in {@code model.properties}.
 *
 * @param source to begin a source
 * @param content to begin a content
 * @param inside times this within a quotation, where hardly anything begins or ends
 * @param edge times this where a quotation opens or has closed
 * @param clause times this at punctuation
 */
record Costs(double source, double content, double inside, double edge, double clause) {

  static Costs from(ModelFiles files) throws DamagedModelException {
    return new Costs(
        files.number("cost.source"),
        files.number("cost.content"),
        files.number("factor.inside"),
        files.number("factor.edge"),
        files.number("factor.clause"));
  }

  /** Returns the cost of beginning state 1, a source, or 2, a content; leaving both is free. */
  double toBegin(int state) {
    return switch (state) {
      case 1 -> source;
      case 2 -> content;
      default -> 0;
    };
  }

  /** Returns the factor for a change between {@code unit} and the one before it. */
  double factor(Units units, int unit) {
    int before = units.quoted[unit - 1];
    int here = units.quoted[unit];
    if (before != Units.OUTSIDE
        && before != Units.CLOSES
        && here != Units.OUTSIDE
        && here != Units.OPENS) {
      return inside;
    }
    if (here == Units.OPENS || before == Units.CLOSES) {
      return edge;
    }
    return units.isPunctuation(unit - 1) || units.isPunctuation(unit) ? clause : 1;
  }
}
