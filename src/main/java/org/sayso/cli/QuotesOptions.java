package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.SpeakerDirectory;
import org.sayso.json.Offsets;

/**
 * Holds what {@code quotes} was asked to do.
 *
 * @param files what to read, in this order; {@code -} is standard input
 * @param input what all files are; empty to go by their names
 * @param format in what form to write
 * @param output where to write; empty for standard output
 * @param threads how many articles to work on at once
 * @param offsets what offsets in JSON count
 * @param model folder of the attribution model; empty for the one that comes along
 * @param people the user's own directory; empty if there is none
 * @param maxCharacters the longest text; empty for the library's own limit
 * @param thresholds how sure quotes and speakers must be
 * @param terminal how text is shown
 */
record QuotesOptions(
    List<String> files,
    Optional<InputFormat> input,
    OutputFormat format,
    Optional<Path> output,
    int threads,
    Offsets offsets,
    Optional<Path> model,
    SpeakerDirectory people,
    OptionalInt maxCharacters,
    Thresholds thresholds,
    Terminal terminal) {

  InputFormat inputFormat(String file) {
    return input.orElseGet(() -> InputFormat.of(file));
  }

  /** Returns whether there may be several articles. */
  boolean isBatch() {
    return files.size() > 1 || inputFormat(files.get(0)) == InputFormat.JSONL;
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
