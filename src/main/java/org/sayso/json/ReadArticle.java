package org.sayso.json;

import java.util.Objects;
import org.sayso.Article;

/**
 * Holds an article that was read, with what the user calls it. Immutable.
 *
 * @param id what the user calls it
 * @param article what was found in it
 */
public record ReadArticle(String id, Article article) implements Answer {

  /** Makes an answer. */
  public ReadArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
  }
}
