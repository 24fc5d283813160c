package org.sayso;

/**
 * Holds what bounds the reading of a text. Immutable.
 *
 * @param maxCharacters the longest text
 * @param minConfidence quotes below are left out
 */
record Limits(int maxCharacters, double minConfidence) {}
