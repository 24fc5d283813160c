/**
 * Sayso as one of the annotators of a CoreNLP pipeline.
 *
 * <p>{@link org.sayso.corenlp.SaysoAnnotator} is what a pipeline's properties name; {@link
 * org.sayso.corenlp.SaysoAnnotations} has the keys under which it puts down what CoreNLP has no key
 * for. A thin room: what a quote is and who said it is found by {@link org.sayso.Sayso}; here it is
 * only put where programs that know CoreNLP look for it.
 */
@NullMarked
package org.sayso.corenlp;

import org.jspecify.annotations.NullMarked;
