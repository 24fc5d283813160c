/**
 * Articles for people to read.
 *
 * <p>{@link org.sayso.report.TextReport} is the door: a page of plain text for a terminal. It shows
 * what an {@link org.sayso.Article} holds and decides nothing about quotes.
 */
@NullMarked
package org.sayso.report;

import org.jspecify.annotations.NullMarked;
