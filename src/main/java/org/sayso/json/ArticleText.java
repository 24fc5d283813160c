package org.sayso.json;

import java.util.Objects;

/**
 * Holds an article as it came in. Immutable.
 *
 * @param id what the user calls it
 * @param text its text, to which all offsets of the answer refer
 * @param meta what else of it the user wants back
 */
public record ArticleText(String id, String text, Meta meta) implements Input {

  /** Makes an article to be read. */
  public ArticleText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(meta, "meta");
  }

  /** Makes an article to be read, of which nothing else is wanted back. */
  public ArticleText(String id, String text) {
    this(id, text, Meta.none());
  }
}
