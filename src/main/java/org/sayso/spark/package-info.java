/**
 * Articles in Spark: who said what as a typed column beside the text.
 *
 * <p>{@link org.sayso.spark.SparkSayso} adds that column to a dataset and makes a row of each
 * quote; {@link org.sayso.spark.QuotesJob} is a program to submit that does so from Parquet to
 * Parquet. {@code docs/spark.md} is the guide.
 *
 * <p>This is the only package that knows Spark, which is there wherever Spark runs and comes with
 * none of our artefacts.
 */
@NullMarked
package org.sayso.spark;

import org.jspecify.annotations.NullMarked;
