package org.sayso.speaker;

/** Holds whose an attribution is, and how probable that is. Immutable. */
record Verdict(Figure figure, double confidence) {}
