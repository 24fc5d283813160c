package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.csv.QuotesCsv;
import org.sayso.json.ArticleFields;
import org.sayso.json.Offsets;

/**
 * Holds what {@code quotes} was asked to do.
 *
 * @param files what to read, in this order; {@code -} is standard input
 * @param input what all files are; empty to go by their names
 * @param fields which fields of JSON or CSV make an article, and which come back
 * @param format in what form to write
 * @param output where to write; empty for standard output
 * @param isResuming whether to go on with what the output has already
 * @param threads how many articles to work on at once
 * @param offsets what offsets count
 * @param reading how the library is to be opened, but for the threads of the model
 * @param ownFiles files that are no articles, wherever they stand: the output and the directory
 * @param terminal how text is shown
 * @param progress when to show how far the run is
 */
record QuotesOptions(
    List<String> files,
    Optional<InputFormat> input,
    ArticleFields fields,
    OutputFormat format,
    Optional<Path> output,
    boolean isResuming,
    int threads,
    Offsets offsets,
    LibraryOptions reading,
    List<Path> ownFiles,
    Terminal terminal,
    When progress) {

  InputFormat inputFormat(String file) {
    return input.orElseGet(() -> InputFormat.of(file));
  }

  /** Returns how many characters a text may have: whoever reads more need not hold it. */
  int longestText() {
    return reading.longestText();
  }

  QuotesCsv quotesCsv() {
    return new QuotesCsv(offsets, fields.kept());
  }

  /** Returns whether there may be several articles. */
  boolean isBatch() {
    return files.size() > 1
        || inputFormat(files.get(0)) != InputFormat.TEXT
        || FilesToRead.isFolder(files.get(0));
  }

  /** Returns how many articles can really be worked on at once. */
  int articlesAtOnce() {
    return isBatch() ? threads : 1;
  }

  /** Returns how the library is to be opened: each article has the threads that are left for it. */
  LibraryOptions library() {
    return reading.withModelThreads(Math.max(1, threads / articlesAtOnce()));
  }
}
