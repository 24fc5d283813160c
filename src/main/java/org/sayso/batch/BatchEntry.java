package org.sayso.batch;

/**
 * Holds what stands at one place of a batch's output: an article, the failure in its place, or
 * something that is neither. Immutable.
 */
public sealed interface BatchEntry permits BatchArticle, BatchFailure, MalformedEntry {}
