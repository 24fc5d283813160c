package org.sayso.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.SaysoBuilder;
import org.sayso.SpeakerDirectory;

/**
 * Holds how the library is to be opened. Immutable.
 *
 * @param model folder of the attribution model; empty for the one that comes along
 * @param people the user's own directory; empty if there is none
 * @param maxCharacters the longest text; empty for the library's own limit
 * @param thresholds how sure quotes and speakers must be
 * @param modelThreads how many threads the model may use on one article
 */
record LibraryOptions(
    Optional<Path> model,
    SpeakerDirectory people,
    OptionalInt maxCharacters,
    Thresholds thresholds,
    int modelThreads) {

  LibraryOptions withModelThreads(int threads) {
    return new LibraryOptions(model, people, maxCharacters, thresholds, threads);
  }

  /** Returns how many characters a text may have: whoever reads more need not hold it. */
  int longestText() {
    return maxCharacters.orElse(SaysoBuilder.DEFAULT_MAX_CHARACTERS);
  }
}
