package org.sayso.speaker;

/**
 * Holds what else bears on whether a speaker is right. Immutable.
 *
 * @param isPassive whether the source is the subject of a passive: {@code he was accused of …}
 * @param isNoPhrase whether the source has neither noun nor pronoun: {@code there}, {@code the}
 * @param isInContent whether the source stands in its own content
 * @param isQuoted whether the content is in quotation marks, or part of it
 * @param attribution the probability that the attribution is right
 */
record Circumstances(
    boolean isPassive,
    boolean isNoPhrase,
    boolean isInContent,
    boolean isQuoted,
    double attribution) {}
