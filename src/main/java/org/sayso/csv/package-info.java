/**
 * What users have, and want, as CSV.
 *
 * <p>{@link org.sayso.csv.DirectoryCsv} reads a {@link org.sayso.SpeakerDirectory}, {@link
 * org.sayso.csv.ArticleCsv} articles. {@link org.sayso.csv.QuotesCsv} writes what was found in
 * them, {@link org.sayso.csv.WrittenRows} tells which articles a file of that has already, and
 * {@link org.sayso.csv.BatchCsv} reads them back. Below the readers a {@code Table} gives one
 * {@code Row} after another, by the names that the first line gives to the columns, and says of
 * whatever is wrong where it stands.
 *
 * <p>This is the only package that knows FastCSV, which is optional: who uses this package adds
 * {@code de.siegmar:fastcsv} to the project.
 */
@NullMarked
package org.sayso.csv;

import org.jspecify.annotations.NullMarked;
