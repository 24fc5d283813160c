/**
 * Finds who speaks in an article, and whose each attribution is.
 *
 * <p>Not API: only {@code org.sayso} calls it. In the order in which an article goes through them:
 * {@link org.sayso.speaker.Casting} (the door) with {@code Knowledge} ({@code Lexicon}, {@code
 * FirstNames}, {@code Weights}, read as {@code WordList}s); {@code NameFinder} cleans the names
 * that the recogniser saw; {@code People} and {@code Bodies} gather them into {@code Figure}s, all
 * of which {@code Names} knows; {@code DescriptionFinder} finds who is described where, {@code
 * Descriptions} whom that means; {@code Resolver} goes through the attributions: {@code
 * PhraseReader} finds the head of a source, {@code Antecedents} weighs for a pronoun every {@code
 * Candidate} that the {@code Scene} remembers, {@code Absent} sees to attributions without a
 * source; {@code Billing} puts down the {@link org.sayso.speaker.Cast}.
 *
 * <p>To replace what decides about pronouns, replace {@code Antecedents}: it is given the mentions
 * before a pronoun and answers with a {@code Figure} and a probability.
 */
@NullMarked
package org.sayso.speaker;

import org.jspecify.annotations.NullMarked;
