package org.sayso.speaker;

/**
 * Holds one place where a figure was mentioned before a pronoun. Immutable.
 *
 * @param token where its head stands
 * @param isSubject whether a verb follows
 * @param isFirst whether a sentence begins with it
 * @param isModifier whether it only describes another noun, as in {@code Clinton's campaign}
 * @param isQuoted whether it stands in quotation marks
 * @param isOwn whether it stands in the very content whose source the pronoun is
 * @param isSpeaking whether it is a source
 */
record Sighting(
    Figure figure,
    int token,
    boolean isSubject,
    boolean isFirst,
    boolean isModifier,
    boolean isQuoted,
    boolean isOwn,
    boolean isSpeaking) {}
