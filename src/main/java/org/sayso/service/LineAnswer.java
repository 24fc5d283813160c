package org.sayso.service;

import org.sayso.json.Answer;
import org.sayso.json.Offsets;

/**
 * Is what became of a line. Immutable.
 *
 * @param answer the article that was read, or the failure in its place
 * @param offsets what its offsets should count
 */
record LineAnswer(Answer answer, Offsets offsets) {}
