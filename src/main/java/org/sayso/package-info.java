/**
 * What a user of Sayso sees: the door and the values.
 *
 * <p>An {@link org.sayso.Article} holds its {@link org.sayso.Quote quotes}, the {@link
 * org.sayso.Speaker speakers} that they are linked to and what stands in quotation marks without
 * being anybody's. All offsets are {@link org.sayso.Span spans} of the text as it was given.
 * Nothing is ever null: what a text does not tell is an empty {@link java.util.Optional}.
 */
@NullMarked
package org.sayso;

import org.jspecify.annotations.NullMarked;
