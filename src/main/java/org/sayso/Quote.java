package org.sayso;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds one attribution: words of the article (the content) that somebody (the source) is said (the
 * cue) to have said, written or thought.
 *
 * <pre>{@code
 * quote.content().get(0).text(); // "\"We will,\""
 * quote.cue().map(Cue::lemma); // Optional[say]
 * quote.source().map(Source::text); // Optional[he]
 * quote.speaker().map(Speaker::name); // Optional[Steve Witkoff]
 * }</pre>
 *
 * <p>Ids hold within one article only. Immutable.
 */
public final class Quote {

  private final String id;
  private final Kind kind;
  private final double confidence;
  private final List<Passage> content;
  private final @Nullable Cue cue;
  private final @Nullable Source source;
  private final @Nullable Speaker speaker;
  private final double speakerConfidence;
  private final @Nullable String within;

  Quote(QuoteBuilder from, @Nullable Speaker speaker) {
    this.id = from.id;
    this.kind = from.kind;
    this.confidence = from.confidence;
    this.content = List.copyOf(from.content);
    this.cue = from.cue;
    this.source = from.source;
    this.speaker = speaker;
    this.speakerConfidence = from.speakerConfidence;
    this.within = from.within;
  }

  /** Returns what identifies the quote within the article, such as {@code q1}. */
  public String id() {
    return id;
  }

  /** Returns how much of the content stands in quotation marks. */
  public Kind kind() {
    return kind;
  }

  /** Returns the probability, from 0 to 1, that the attribution is right. */
  public double confidence() {
    return confidence;
  }

  /**
   * Returns the words attributed, in text order: more than one passage where something stands
   * between, as in {@code "A," he said. "B."}. Seldom empty.
   */
  public List<Passage> content() {
    return content;
  }

  /** Returns the words that say that it is reported; empty for a quotation that stands alone. */
  public Optional<Cue> cue() {
    return Optional.ofNullable(cue);
  }

  /** Returns the words that stand for the speaker; empty where the text has none. */
  public Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  /** Returns who says it; empty where nothing in the text supports a name. */
  public Optional<Speaker> speaker() {
    return Optional.ofNullable(speaker);
  }

  /**
   * Returns the probability, from 0 to 1, that the speaker is right; empty where there is no
   * speaker.
   */
  public OptionalDouble speakerConfidence() {
    return speaker == null ? OptionalDouble.empty() : OptionalDouble.of(speakerConfidence);
  }

  /** Returns the id of the quote in whose content this one stands. */
  public Optional<String> within() {
    return Optional.ofNullable(within);
  }

  /** Returns the stretch from the first of the quote's passages, cue and source to the last. */
  public Span span() {
    return Stream.of(
            content.stream().map(Passage::span),
            Stream.ofNullable(cue).map(Cue::span),
            Stream.ofNullable(source).map(Source::span))
        .flatMap(spans -> spans)
        .reduce(Span::cover)
        .orElseThrow();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Quote that
        && id.equals(that.id)
        && kind == that.kind
        && Double.compare(confidence, that.confidence) == 0
        && content.equals(that.content)
        && Objects.equals(cue, that.cue)
        && Objects.equals(source, that.source)
        && Objects.equals(speaker, that.speaker)
        && Double.compare(speakerConfidence, that.speakerConfidence) == 0
        && Objects.equals(within, that.within);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, kind, confidence, content, cue, source, speaker, within);
  }

  /** Returns the quote on one line: id, kind, speaker, cue, then the content. */
  @Override
  public String toString() {
    return id
        + " "
        + kind
        + " "
        + (speaker == null ? "?" : speaker.name())
        + (cue == null ? "" : " [" + cue.text() + "]")
        + ": "
        + content.stream().map(Passage::text).collect(Collectors.joining(" … "));
  }
}
