/**
 * A page about all articles of a batch, for people.
 *
 * <p>{@link org.sayso.report.Report} is the door. It takes one {@link org.sayso.batch.BatchEntry}
 * after another; {@code ArticleColumns}, {@code QuoteColumns} and {@code QuoteTexts} keep what the
 * page needs of them; {@code Cast} settles who is the same across articles; {@code ReportPage} puts
 * the page together. What the page counts and shows is up to its scripts, which are resources of
 * this package.
 */
@NullMarked
package org.sayso.report;

import org.jspecify.annotations.NullMarked;
