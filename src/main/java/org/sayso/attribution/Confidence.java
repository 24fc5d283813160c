package org.sayso.attribution;

/**
 * Turns the network's scores into the probability that an attribution is right: a logistic
 * regression on the dev split, whose weights are in {@code model.properties}.
 */
record Confidence(double bias, double cueWeight, double validWeight) {

  /** Keeps the logarithms finite where a score is 0 or 1. */
  private static final double LEAST = 1e-4;

  static Confidence from(ModelFiles files) throws DamagedModelException {
    return new Confidence(
        files.number("confidence.bias"),
        files.number("confidence.cue"),
        files.number("confidence.valid"));
  }

  double of(double cue, double valid) {
    double sum = bias + cueWeight * logit(cue) + validWeight * logit(valid);
    return 1 / (1 + Math.exp(-sum));
  }

  private static double logit(double probability) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(p / (1 - p));
  }
}
