package org.sayso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts an {@link Article} together: from what Sayso found, or from a stored form of it.
 *
 * <p>This is the one way to make an article and all in it. Texts are not given but taken from the
 * article by their spans, and speakers are given by their ids, so that nothing can contradict
 * itself.
 *
 * <pre>{@code
 * ArticleBuilder article = new ArticleBuilder("\"We will,\" Witkoff said.", "sayso-en 2");
 * article.addSpeaker("s1", "Witkoff", SpeakerType.PERSON).mention(new Span(11, 18), SourceForm.NAME);
 * article
 *     .addQuote("q1", Kind.DIRECT, 0.97)
 *     .content(new Span(0, 10))
 *     .cue(new Span(19, 23), "say", Act.SAY)
 *     .source(new Span(11, 18), SourceForm.NAME)
 *     .speaker("s1", 0.99);
 * article.build().quotes(); // [q1 direct Witkoff [said]: "We will,"]
 * }</pre>
 *
 * <p>Not thread-safe: an article is put together by one thread.
 */
public final class ArticleBuilder {

  /** By begin; of two that begin together the longer comes first, for the other is within it. */
  static final Comparator<Quote> TEXT_ORDER =
      Comparator.<Quote>comparingInt(quote -> quote.span().begin())
          .thenComparingInt(quote -> -quote.span().end());

  private final String text;
  private final String model;
  private final Map<String, SpeakerBuilder> speakers = new LinkedHashMap<>();
  private final Map<String, QuoteBuilder> quotes = new LinkedHashMap<>();
  private final List<Passage> unattributed = new ArrayList<>();

  /**
   * Begins an article.
   *
   * @param text the text as it was given
   * @param model name and version of the model that found the quotes
   */
  public ArticleBuilder(String text, String model) {
    this.text = Objects.requireNonNull(text, "text");
    this.model = Objects.requireNonNull(model, "model");
  }

  /**
   * Adds a speaker; more about it is said to what this returns.
   *
   * @throws IllegalArgumentException if a speaker has this id already
   */
  public SpeakerBuilder addSpeaker(String id, String name, SpeakerType type) {
    return addNew(speakers, id, new SpeakerBuilder(text, id, name, type), "speaker");
  }

  /**
   * Adds a quote; more about it is said to what this returns.
   *
   * @param confidence the probability, from 0 to 1, that the attribution is right
   * @throws IllegalArgumentException if a quote has this id already, or for another confidence
   */
  public QuoteBuilder addQuote(String id, Kind kind, double confidence) {
    return addNew(quotes, id, new QuoteBuilder(text, id, kind, confidence), "quote");
  }

  /**
   * Adds a stretch in quotation marks that no quote covers.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public ArticleBuilder addUnattributed(Span span) {
    unattributed.add(new Passage(span, span.of(text)));
    return this;
  }

  /**
   * Returns the article, its quotes and passages in text order (of two quotes that begin together
   * the longer one first), its speakers in the order in which they were added.
   *
   * @throws IllegalArgumentException if a quote has no span at all, or names a speaker or a quote
   *     that was not added; if a speaker has both an external id and candidates
   */
  public Article build() {
    Map<String, Speaker> builtSpeakers = new LinkedHashMap<>();
    speakers.forEach((id, speaker) -> builtSpeakers.put(id, speaker.build()));
    return new Article(
        text,
        model,
        quotes.values().stream()
            .map(quote -> quote.build(builtSpeakers, quotes.keySet()))
            .sorted(TEXT_ORDER)
            .toList(),
        List.copyOf(builtSpeakers.values()),
        unattributed.stream().sorted(Comparator.comparing(Passage::span)).toList());
  }

  private static <T> T addNew(Map<String, T> all, String id, T added, String what) {
    if (all.putIfAbsent(id, added) != null) {
      throw new IllegalArgumentException(what + " \"" + id + "\": the article has it already");
    }
    return added;
  }
}
