package org.sayso.batch;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sayso.Kind;

/**
 * Holds a quote of a batch. Immutable.
 *
 * @param kind how much of the content stands in quotation marks
 * @param content the words attributed; where they are in several pieces, with … between them
 * @param cue the words that say that it is reported
 * @param source the words that stand for the speaker
 * @param speaker who said it; empty if the text does not tell
 * @param confidence that the attribution is right
 * @param speakerConfidence that the speaker is right
 */
public record BatchQuote(
    Kind kind,
    String content,
    Optional<BatchCue> cue,
    Optional<String> source,
    Optional<BatchSpeaker> speaker,
    OptionalDouble confidence,
    OptionalDouble speakerConfidence) {

  /** What stands between the pieces of a content. */
  public static final String BETWEEN_PIECES = " … ";

  /** Makes a quote. */
  public BatchQuote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(speakerConfidence, "speakerConfidence");
  }
}
