package org.sayso.attribution;

/**
 * Says what it costs, in log probability, to begin a source or a content, and to change from one
 * role to another at each place in a text. Chosen on the dev split; the numbers are in {@code
 * model.properties}.
 *
 * @param source to begin a source; less than nothing, since nearly every attribution has one
 * @param content to begin a content
 * @param inside any change within a quotation, where hardly anything begins or ends
 * @param running any change in running text; at punctuation and at a quotation's edge it is free
 */
record Costs(double source, double content, double inside, double running) {

  static Costs from(ModelFiles files) throws DamagedModelException {
    return new Costs(
        files.number("cost.source"),
        files.number("cost.content"),
        files.number("cost.inside"),
        files.number("cost.running"));
  }

  /** Returns the cost of a change between {@code unit} and the one before it. */
  double ofChange(Units units, int unit) {
    int before = units.quoted[unit - 1];
    int here = units.quoted[unit];
    if (before != Units.OUTSIDE
        && before != Units.CLOSES
        && here != Units.OUTSIDE
        && here != Units.OPENS) {
      return inside;
    }
    boolean free =
        here == Units.OPENS
            || before == Units.CLOSES
            || units.isPunctuation(unit - 1)
            || units.isPunctuation(unit);
    return free ? 0 : running;
  }
}
