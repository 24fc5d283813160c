package org.sayso.speaker;

/** Holds whom a source means, and what speaks for it. Immutable. */
record Finding(Figure figure, double confidence) {

  Finding(Figure figure, Evidence evidence) {
    this(figure, evidence.confidence());
  }
}
