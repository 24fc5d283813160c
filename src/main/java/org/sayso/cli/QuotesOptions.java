package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.SaysoBuilder;
import org.sayso.SpeakerDirectory;
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
 * @param model folder of the attribution model; empty for the one that comes along
 * @param people the user's own directory; empty if there is none
 * @param ownFiles files that are no articles, wherever they stand: the output and the directory
 * @param maxCharacters the longest text; empty for the library's own limit
 * @param thresholds how sure quotes and speakers must be
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
    Optional<Path> model,
    SpeakerDirectory people,
    List<Path> ownFiles,
    OptionalInt maxCharacters,
    Thresholds thresholds,
    Terminal terminal,
    When progress) {

  InputFormat inputFormat(String file) {
    return input.orElseGet(() -> InputFormat.of(file));
  }

  /** Returns how many characters a text may have: whoever reads more need not hold it. */
  int longestText() {
    return maxCharacters.orElse(SaysoBuilder.DEFAULT_MAX_CHARACTERS);
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

  /** Returns how many threads are left for the model to use on each of them. */
  int modelThreads() {
    return Math.max(1, threads / articlesAtOnce());
  }
}
