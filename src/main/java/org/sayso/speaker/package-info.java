/**
 * Finds who speaks in an article, and whose each attribution is.
 *
 * <p>Not API: only {@code org.sayso} calls it. In the order in which an article goes through them:
 * {@link org.sayso.speaker.Casting} (the door) with {@code Knowledge}: {@code Lexicon} and {@code
 * FirstNames}, read as {@code WordList}s, {@code Ranker} and {@code Trust}, fitted. {@code
 * NameFinder} cleans the names that the recogniser saw, {@code RunTogether} takes apart what it ran
 * together; {@code People} and {@code Bodies} gather them into {@code Figure}s, all of which {@code
 * Names} knows; {@code DescriptionFinder} finds who is described where, {@code Descriptions}
 * remembers whom that means.
 *
 * <p>{@code Resolver} then goes through the attributions. {@code PhraseReader} finds the head of a
 * source and {@code Meanings} whom it means; where it does not name him, it is an {@code Anaphor},
 * and {@code Antecedents} has the {@code Ranker} score the {@code Features} of all {@code
 * Candidates} that the {@code Scene} remembers. {@code Absent} and {@code FirstPersons} see to
 * attributions without a source and to "I". {@code Verdicts} decides how far each {@code Finding}
 * can be trusted; {@code Billing} puts down the {@link org.sayso.speaker.Cast}.
 *
 * <p>To replace what decides about pronouns, replace {@code Ranker}: it is given numbers for each
 * candidate and answers with probabilities.
 */
@NullMarked
package org.sayso.speaker;

import org.jspecify.annotations.NullMarked;
