package org.sayso.speaker;

import java.util.Objects;
import org.sayso.Span;

/**
 * Holds one way in which an article names an entity. Immutable.
 *
 * @param name the name itself, as it stands in the text: {@code Witkoff}
 * @param whole where it stands with title and role: {@code Trump envoy Witkoff}
 */
public record Naming(String name, Span whole) {

  /** Makes a naming. */
  public Naming {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(whole, "whole");
  }
}
