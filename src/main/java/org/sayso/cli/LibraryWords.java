package org.sayso.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sayso.SpeakerDirectory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The words about the library that all commands have that read articles. */
final class LibraryWords {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description =
          "Your own directory, whose ids speakers get: CSV in UTF-8, with the columns id, name, "
              + "aliases (set apart by ;) and type (person, organization, document, group).")
  private @Nullable Path people;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out quotes whose confidence is below P, 0 to 1 (default 0).")
  private @Nullable Double minConfidence;

  @Option(
      names = "--min-speaker-confidence",
      paramLabel = "P",
      description =
          "Leave speakers unknown whose confidence is below P, 0 to 1 (default: the model's own).")
  private @Nullable Double minSpeakerConfidence;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "An attribution model of your own, instead of the one that comes along.")
  private @Nullable Path model;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "The longest text to read; a longer one fails.")
  private @Nullable Integer maxCharacters;

  /** Returns the file with the user's own directory, if there is one. */
  @Nullable Path people() {
    return people;
  }

  LibraryOptions options() {
    if (maxCharacters != null && maxCharacters < 1) {
      throw wrong("--max-characters " + maxCharacters + ": must be 1 or more");
    }
    return new LibraryOptions(
        Optional.ofNullable(model),
        directory(),
        maxCharacters == null ? OptionalInt.empty() : OptionalInt.of(maxCharacters),
        new Thresholds(
            probability("--min-confidence", minConfidence),
            probability("--min-speaker-confidence", minSpeakerConfidence)),
        1);
  }

  private SpeakerDirectory directory() {
    try {
      return people == null ? SpeakerDirectory.empty() : PeopleFile.read(people);
    } catch (IllegalArgumentException e) {
      throw wrong("--people " + e.getMessage());
    }
  }

  private OptionalDouble probability(String option, @Nullable Double value) {
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!(value >= 0 && value <= 1)) {
      throw wrong(option + " " + value + ": must be in 0..1");
    }
    return OptionalDouble.of(value);
  }

  private ParameterException wrong(String what) {
    return new ParameterException(command.commandLine(), what);
  }
}
