package org.sayso.json;

/**
 * Holds what became of an {@link Input}: the article that was read, or the failure in its place.
 * Immutable.
 */
public sealed interface Answer permits ReadArticle, Failure {}
