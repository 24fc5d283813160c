/**
 * What users have as CSV.
 *
 * <p>{@link org.sayso.csv.DirectoryCsv} reads a {@link org.sayso.SpeakerDirectory}. Below it a
 * {@code Table} gives one {@code Row} after another, by the names that the first line gives to the
 * columns, and says of whatever is wrong where it stands.
 *
 * <p>This is the only package that knows FastCSV, which is optional: who uses this package adds
 * {@code de.siegmar:fastcsv} to the project.
 */
@NullMarked
package org.sayso.csv;

import org.jspecify.annotations.NullMarked;
