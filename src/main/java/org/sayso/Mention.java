package org.sayso;

import java.util.Objects;

/**
 * Holds one of the places where an article mentions a speaker: by name, by description, or by a
 * pronoun that is the source of a quote.
 *
 * <p>In {@code Trump envoy Steve Witkoff called. "We will," he said.} the speaker has the mentions
 * {@code Trump envoy Steve Witkoff} and {@code he}. Immutable.
 */
public final class Mention {

  private final Span span;
  private final String text;
  private final SourceForm form;

  Mention(Span span, String text, SourceForm form) {
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
    return o instanceof Mention that
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
