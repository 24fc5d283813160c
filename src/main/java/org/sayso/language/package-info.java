/**
 * From a text to tokens, sentences, tags, lemmas and names. Not API: public for the steps alone.
 *
 * <p>In the order in which a text goes through them: {@link org.sayso.language.Language} is the
 * door; {@code Models} holds what it loads; {@code Reader} reads one text and puts down what is
 * found in {@link org.sayso.language.Tokens}; {@code Paragraphs} finds where paragraphs end; {@code
 * Tokenizer} has CoreNLP cut each of them into words and sees that every offset is true, whatever
 * characters the text holds; {@code Sentences} has it divide them into sentences and bounds their
 * length; {@code Tagging} has it tag each sentence, in bounded time; lemmas and names follow.
 *
 * <p>This package and {@code org.sayso.corenlp} are the only ones that know CoreNLP. Its pipeline
 * is not used: it loads three times as much, logs, and takes what offsets come. Its tokenizer,
 * sentence splitter, tagger, morphology and CRF are called one by one.
 */
@NullMarked
package org.sayso.language;

import org.jspecify.annotations.NullMarked;
