package org.sayso.service;

/**
 * Says how much may come at once. Immutable.
 *
 * @param bodyBytes the longest body of a request, or line of a stream, in bytes
 * @param characters the longest text, in UTF-16 code units
 */
public record Sizes(int bodyBytes, int characters) {

  /** Room for the longest text even where each of its characters is written as an escape. */
  static final Sizes USUAL = new Sizes(2 << 20, 200_000);

  /** Makes limits; all must be at least 1. */
  public Sizes {
    Limits.positive("bodyBytes", bodyBytes);
    Limits.positive("characters", characters);
  }
}
