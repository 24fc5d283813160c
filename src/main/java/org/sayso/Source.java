package org.sayso;

import java.util.Objects;

/**
 * Holds the words that stand for whoever says a quote: {@code Trump envoy Steve Witkoff}, {@code
 * he}, {@code two senior aides}.
 *
 * <p>Whom they denote is the quote's {@link Quote#speaker() speaker}. Immutable.
 */
public final class Source {

  private final Span span;
  private final String text;
  private final SourceForm form;

  Source(Span span, String text, SourceForm form) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    this.form = Objects.requireNonNull(form, "form");
  }

  /** Returns where it stands. */
  public Span span() {
    return span;
  }

  /** Returns its own characters, as they stand in the article. */
  public String text() {
    return text;
  }

  /** Returns whether it is a name, a description or a pronoun. */
  public SourceForm form() {
    return form;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Source that
        && span.equals(that.span)
        && text.equals(that.text)
        && form == that.form;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, form);
  }

  /** Returns text, place and form. */
  @Override
  public String toString() {
    return text + span + " (" + form + ")";
  }
}
