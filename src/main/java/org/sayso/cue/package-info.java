/**
 * What the words of a cue say: which verb it is, whether it is about speech, thought or something
 * else, whether the article keeps its distance from it, and whether it denies it.
 *
 * <p>Not API: only {@code org.sayso} calls it. {@link org.sayso.cue.CueReading} is the door, {@link
 * org.sayso.cue.CueFacts} what it gives. In the order in which they work: {@code Lexicon} (the word
 * lists, read by {@code WordList}, with the forms of {@code Inflection}), {@code Words} (the
 * sentence around the cue as {@code Word}s), {@code HeadFinder} ({@code Head}), {@code ActFinder},
 * {@code Reach} (the words beside the cue that belong with it), {@code Hedges}, {@code Negations}.
 *
 * <p>There is no parser here, nor is one needed: a cue is a few words, and what its parts are to
 * each other is told by their order and by lists of the verbs that come into question.
 */
@NullMarked
package org.sayso.cue;

import org.jspecify.annotations.NullMarked;
