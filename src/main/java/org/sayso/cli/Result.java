package org.sayso.cli;

import org.sayso.json.Answer;

/**
 * Holds what became of a {@link Task}. Immutable.
 *
 * @param answer the article that was read, or the failure in its place
 * @param bytesRead that of the task
 */
record Result(Answer answer, long bytesRead) {}
