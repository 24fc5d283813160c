package org.sayso.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.Article;

/**
 * Opens the library when the first article is there to be read.
 *
 * <p>So the files are read while the models load, and where no file can be read none is loaded.
 */
final class LazyReader implements ArticleReader {

  private final Supplier<ArticleReader> opener;
  private @Nullable ArticleReader opened;

  LazyReader(Supplier<ArticleReader> opener) {
    this.opener = opener;
  }

  @Override
  public Article read(String text) {
    return opened().read(text);
  }

  private synchronized ArticleReader opened() {
    if (opened == null) {
      opened = opener.get();
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
