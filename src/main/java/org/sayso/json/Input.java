package org.sayso.json;

/**
 * Holds what came in: an article to be read, or the failure in its place. Immutable.
 *
 * <pre>{@code
 * Input input = new InputLines().parse("line 1", "{\"id\": \"a1\", \"text\": \"…\"}");
 * }</pre>
 */
public sealed interface Input permits ArticleText, Failure {}
