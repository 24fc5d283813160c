package org.sayso;

import java.util.Objects;

/**
 * Holds a stretch of the article: a piece of a quote's content, or a stretch in quotation marks
 * that is nobody's.
 *
 * <p>Quotation marks around it belong to it: {@code passage.text()} of {@code "We will," he said.}
 * is {@code "We will,"} with its marks. Immutable.
 */
public final class Passage {

  private final Span span;
  private final String text;

  Passage(Span span, String text) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
  }

  /** Returns where it stands. */
  public Span span() {
    return span;
  }

  /** Returns its own characters, as they stand in the article. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Passage that && span.equals(that.span) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** Returns the text and where it stands. */
  @Override
  public String toString() {
    return text + span;
  }
}
