package org.sayso.cli;

import org.sayso.Article;

/** Reads articles; the tests put a function here. Thread-safe. */
@FunctionalInterface
interface ArticleReader extends AutoCloseable {

  Article read(String text);

  @Override
  default void close() {}

  /** Opens a reader; throws a {@link org.sayso.SaysoException} if it cannot. */
  @FunctionalInterface
  interface Opener {
    ArticleReader open(LibraryOptions options);
  }
}
