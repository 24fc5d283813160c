/**
 * What a batch of articles gave, read back from its output, whatever form that has.
 *
 * <p>A {@link org.sayso.batch.BatchFile} gives one {@link org.sayso.batch.BatchEntry} after
 * another: {@code org.sayso.json} and {@code org.sayso.csv} read them, {@code org.sayso.report}
 * makes a page of them. Unlike an {@link org.sayso.Article} they have no text and no offsets, since
 * the output of a batch does not hold the texts.
 */
@NullMarked
package org.sayso.batch;

import org.jspecify.annotations.NullMarked;
