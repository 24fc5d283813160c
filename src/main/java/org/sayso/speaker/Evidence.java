package org.sayso.speaker;

/** Says what speaks for a speaker, and how often that was right in train. Immutable. */
enum Evidence {
  FULL_NAME(0.98),
  BARE_NAME(0.98),
  BODY(0.95),
  UNSEEN_NAME(0.73),
  LIST(0.95),
  APPOSITION(0.85),
  SAME_WORDS(0.87),
  ROLE(0.77),
  SAME_NOUN(0.78),
  NEW_DEFINITE(0.84),
  NEW(0.91),
  RELATIVE(0.77),
  INDEFINITE(0.83),
  SAME_QUOTATION(0.8),
  SAME_SENTENCE(0.5),
  ADJACENT_QUOTATION(0.75);

  private final double confidence;

  Evidence(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }
}
