package org.sayso.json;

import java.util.Objects;

/**
 * Holds an article as it came in. Immutable.
 *
 * @param id what the user calls it
 * @param text its text, to which all offsets of the answer refer
 */
public record ArticleText(String id, String text) implements Input {

  /** Makes an article to be read. */
  public ArticleText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
