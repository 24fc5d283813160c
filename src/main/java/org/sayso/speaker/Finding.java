package org.sayso.speaker;

/**
 * Holds whom a source means, and what speaks for it. Immutable.
 *
 * @param probability what the ranker gives it, or who was found on the way; 1 where nothing was
 *     ranked
 */
record Finding(Figure figure, Evidence evidence, double probability) {

  /** Returns a finding that the text itself tells. */
  static Finding told(Figure figure, Evidence evidence) {
    return new Finding(figure, evidence, 1);
  }

  /** Returns the same, found by a way that leads over it. */
  Finding with(Evidence way) {
    return new Finding(figure, way, probability);
  }
}
