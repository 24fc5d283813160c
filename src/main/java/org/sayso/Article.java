package org.sayso;

import java.util.List;
import java.util.Objects;

/**
 * Holds what was found in one text: the quotes, the speakers that they are linked to, and what
 * stands in quotation marks without being anybody's.
 *
 * <pre>{@code
 * for (Quote quote : article.quotes()) {
 *   System.out.println(quote.speaker().map(Speaker::name).orElse("?") + ": " + quote.content());
 * }
 * }</pre>
 *
 * <p>Whatever the text has in quotation marks is part of a quote or of {@link #unattributed()}. An
 * article that was not read by Sayso, but stored before, is put together again by an {@link
 * ArticleBuilder}. Immutable.
 */
public final class Article {

  private final String text;
  private final String model;
  private final List<Quote> quotes;
  private final List<Speaker> speakers;
  private final List<Passage> unattributed;

  Article(
      String text,
      String model,
      List<Quote> quotes,
      List<Speaker> speakers,
      List<Passage> unattributed) {
    this.text = Objects.requireNonNull(text, "text");
    this.model = Objects.requireNonNull(model, "model");
    this.quotes = List.copyOf(quotes);
    this.speakers = List.copyOf(speakers);
    this.unattributed = List.copyOf(unattributed);
  }

  /** Returns the text as it was given; all spans are offsets into it. */
  public String text() {
    return text;
  }

  /** Returns the quotes in text order, by the first of all their spans. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Returns those who are quoted; each quote's speaker is one of them. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /**
   * Returns the stretches in quotation marks that no quote covers, in text order: titles,
   * nicknames, scare quotes, and quotations whose speaker the text does not tell.
   */
  public List<Passage> unattributed() {
    return unattributed;
  }

  /**
   * Returns the name and version of the model that found the quotes, such as {@code sayso-en 2}.
   */
  public String model() {
    return model;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Article that
        && text.equals(that.text)
        && model.equals(that.model)
        && quotes.equals(that.quotes)
        && speakers.equals(that.speakers)
        && unattributed.equals(that.unattributed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, model, quotes, speakers, unattributed);
  }

  /** Returns the quotes, one a line. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder("article of " + text.length() + " characters");
    quotes.forEach(quote -> lines.append('\n').append(quote));
    return lines.toString();
  }
}
