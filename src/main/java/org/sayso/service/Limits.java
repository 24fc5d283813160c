package org.sayso.service;

import java.util.Objects;

/**
 * Says how much the service takes. Immutable.
 *
 * @param sizes how much at once; beyond, the answer is 413
 * @param counts how many at once; beyond, the answer is 429
 * @param times how long; beyond, the answer is 408 or 503
 */
public record Limits(Sizes sizes, Counts counts, Times times) {

  /** Makes limits. */
  public Limits {
    Objects.requireNonNull(sizes, "sizes");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(times, "times");
  }

  /** Returns those that hold unless others are chosen: an article at once for each processor. */
  public static Limits usual() {
    return new Limits(Sizes.USUAL, Counts.usual(), Times.USUAL);
  }

  static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " " + value + ": must be at least 1");
    }
  }
}
