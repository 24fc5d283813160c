package org.sayso.speaker;

import java.util.Objects;
import org.sayso.SourceForm;
import org.sayso.Span;

/**
 * Holds one place where an entity is mentioned. Immutable.
 *
 * @param span where it stands, with title and role
 * @param form by name, by description or by pronoun
 */
public record Appearance(Span span, SourceForm form) {

  /** Makes an appearance. */
  public Appearance {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
