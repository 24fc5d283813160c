package org.sayso.json;

import java.util.Objects;
import org.sayso.Article;

/**
 * Holds an article that was read, with what the user calls it. Immutable.
 *
 * @param id what the user calls it
 * @param article what was found in it
 * @param meta what else of the input the user wants back
 */
public record ReadArticle(String id, Article article, Meta meta) implements Answer {

  /** Makes an answer. */
  public ReadArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(meta, "meta");
  }

  /** Makes an answer with which nothing else of the input is wanted back. */
  public ReadArticle(String id, Article article) {
    this(id, article, Meta.none());
  }
}
