package org.sayso.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SaysoException;
import org.sayso.Span;
import org.sayso.json.Samples;

/**
 * Reads articles without a model: a text is one quote, but for some that ask for something else.
 * Thread-safe.
 */
final class FakeLibrary implements Function<String, Article> {

  /** Takes until {@link #release()}, or until it is interrupted. */
  static final String LONG = "takes long";

  /** Shows a mistake of ours, whose message has words of the article. */
  static final String BUG = "secret words";

  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();

  @Override
  public Article apply(String text) {
    begun.incrementAndGet();
    if (text.equals(LONG)) {
      await();
    }
    if (text.equals(BUG)) {
      throw new IllegalStateException("cannot cope with: " + text);
    }
    return text.equals(Samples.TEXT) ? Samples.article() : whole(text);
  }

  static Article whole(String text) {
    ArticleBuilder article = new ArticleBuilder(text, "fake 1");
    if (!text.isEmpty()) {
      article.addQuote("q1", Kind.INDIRECT, 1).content(new Span(0, text.length()));
    }
    return article.build();
  }

  private void await() {
    try {
      if (!released.await(1, TimeUnit.MINUTES)) {
        throw new AssertionError("never released");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SaysoException(SaysoException.Code.INTERRUPTED, "interrupted", e);
    }
  }

  void release() {
    released.countDown();
  }

  /** Returns how many articles have been begun. */
  int begun() {
    return begun.get();
  }
}
