package org.sayso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an {@link ArticleBuilder} is told of one quote.
 *
 * <p>Not thread-safe: an article is put together by one thread.
 */
public final class QuoteBuilder {

  private final String text;
  final String id;
  final Kind kind;
  final double confidence;
  final List<Passage> content = new ArrayList<>();
  @Nullable Cue cue;
  @Nullable Source source;
  double speakerConfidence;
  @Nullable String within;
  private @Nullable String speakerId;

  QuoteBuilder(String text, String id, Kind kind, double confidence) {
    this.text = text;
    this.id = Objects.requireNonNull(id, "id");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.confidence = probability("confidence", confidence);
  }

  /**
   * Adds a passage to the content.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public QuoteBuilder content(Span span) {
    content.add(new Passage(span, span.of(text)));
    return this;
  }

  /**
   * Sets the cue, one that is neither hedged nor negated.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public QuoteBuilder cue(Span span, String lemma, Act act) {
    this.cue = new Cue(span, span.of(text), lemma, act, false, false);
    return this;
  }

  /**
   * Says of the cue that the article keeps its distance.
   *
   * @throws IllegalStateException if there is no cue yet
   */
  public QuoteBuilder hedged() {
    Cue plain = cueSoFar();
    this.cue =
        new Cue(plain.span(), plain.text(), plain.lemma(), plain.act(), true, plain.isNegated());
    return this;
  }

  /**
   * Says of the cue that the article denies it.
   *
   * @throws IllegalStateException if there is no cue yet
   */
  public QuoteBuilder negated() {
    Cue plain = cueSoFar();
    this.cue =
        new Cue(plain.span(), plain.text(), plain.lemma(), plain.act(), plain.isHedged(), true);
    return this;
  }

  /**
   * Sets the words that stand for the speaker.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public QuoteBuilder source(Span span, SourceForm form) {
    this.source = new Source(span, span.of(text), form);
    return this;
  }

  /**
   * Sets who says it.
   *
   * @param speakerId the id of a speaker of the same article; it may be added later
   * @param confidence the probability, from 0 to 1, that the speaker is right
   */
  public QuoteBuilder speaker(String speakerId, double confidence) {
    this.speakerId = Objects.requireNonNull(speakerId, "speakerId");
    this.speakerConfidence = probability("speakerConfidence", confidence);
    return this;
  }

  /** Sets the id of the quote in whose content this one stands; that one may be added later. */
  public QuoteBuilder within(String quoteId) {
    this.within = Objects.requireNonNull(quoteId, "quoteId");
    return this;
  }

  Quote build(Map<String, Speaker> speakers, Set<String> quoteIds) {
    if (content.isEmpty() && cue == null && source == null) {
      throw new IllegalArgumentException("quote \"" + id + "\" has no content, cue or source");
    }
    if (within != null && (within.equals(id) || !quoteIds.contains(within))) {
      throw new IllegalArgumentException(
          "quote \"" + id + "\": within \"" + within + "\" must be another quote of the article");
    }
    content.sort(Comparator.comparing(Passage::span));
    return new Quote(this, speakerFrom(speakers));
  }

  private @Nullable Speaker speakerFrom(Map<String, Speaker> speakers) {
    if (speakerId == null) {
      return null;
    }
    Speaker speaker = speakers.get(speakerId);
    if (speaker == null) {
      throw new IllegalArgumentException(
          "quote \"" + id + "\": the article has no speaker \"" + speakerId + "\"");
    }
    return speaker;
  }

  private Cue cueSoFar() {
    if (cue == null) {
      throw new IllegalStateException("quote \"" + id + "\" has no cue yet: call cue(…) first");
    }
    return cue;
  }

  private static double probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + ": must be from 0 to 1");
    }
    return value;
  }
}
