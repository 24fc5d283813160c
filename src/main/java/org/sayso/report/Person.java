package org.sayso.report;

import java.util.OptionalInt;

/**
 * Holds somebody, or something, who is quoted in a batch. Immutable.
 *
 * @param name what most of the articles call him, surnames alone aside
 * @param kind what he is
 * @param externalId his id in the user's own directory; empty if he has none
 * @param onlyArticle the number of the one article that he is in, if others may mean somebody else
 *     by the same name
 */
record Person(String name, SourceKind kind, String externalId, OptionalInt onlyArticle) {}
