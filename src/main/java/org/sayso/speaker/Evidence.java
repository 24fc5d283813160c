package org.sayso.speaker;

/** Says what speaks for a speaker, and how often that was right in train. Immutable. */
enum Evidence {
  FULL_NAME(0.97),
  BARE_NAME(0.95),
  BODY(0.91),
  UNSEEN_NAME(0.81),
  LIST(0.85),
  APPOSITION(0.84),
  SAME_WORDS(0.88),
  ROLE(0.71),
  SAME_NOUN(0.72),
  NEW_DEFINITE(0.73),
  NEW(0.93),
  RELATIVE(0.92),
  INDEFINITE(0.74),
  SAME_QUOTATION(0.8),
  SAME_SENTENCE(0.6),
  ADJACENT_QUOTATION(0.75);

  private final double confidence;

  Evidence(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }
}
