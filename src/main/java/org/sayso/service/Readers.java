package org.sayso.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.sayso.Article;
import org.sayso.json.Answer;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;

/**
 * Reads articles, as many at once as there are threads, first come first served.
 *
 * <p>Whoever brings one article is refused if too many wait already. Streams wait instead; they
 * bring a few at a time, so that the others need not wait long for them. Thread-safe.
 */
final class Readers implements AutoCloseable {

  private final Function<String, Article> library;
  private final Limits limits;
  private final Metrics metrics;
  private final ExecutorService threads;
  private final Clock clock = new Clock();
  private final Semaphore queue;

  /**
   * Begins.
   *
   * @param library called by several threads at once; interrupted when it takes too long
   */
  Readers(Function<String, Article> library, Limits limits, Metrics metrics) {
    this.library = library;
    this.limits = limits;
    this.metrics = metrics;
    this.threads =
        Executors.newFixedThreadPool(
            limits.counts().threads(), work -> Clock.daemon(work, "sayso-reader"));
    // Those that are being read hold a place as well.
    this.queue = new Semaphore(limits.counts().queue() + limits.counts().threads());
  }

  /**
   * Has an article read that must be answered within a time, waiting included; empty if too many
   * wait already. The answer is always a value, never an exception.
   */
  Optional<CompletableFuture<Answer>> readWithin(Duration within, ArticleText article) {
    if (isTooLong(article)) {
      return Optional.of(CompletableFuture.completedFuture(tooLong(article)));
    }
    if (!queue.tryAcquire()) {
      return Optional.empty();
    }
    Reading reading = reading(article);
    reading.onEnd(queue::release);
    CompletableFuture<Answer> answer = reading.submitTo(threads);
    clock.after(within, () -> reading.giveUp(within), answer);
    return Optional.of(answer);
  }

  /** Has an article read when it is its turn; only the time of reading is limited. */
  CompletableFuture<Answer> readInTurn(ArticleText article) {
    if (isTooLong(article)) {
      return CompletableFuture.completedFuture(tooLong(article));
    }
    Duration within = limits.times().request();
    Reading reading = reading(article);
    reading.onStart(() -> clock.after(within, () -> reading.giveUp(within), reading.answer()));
    return reading.submitTo(threads);
  }

  private Reading reading(ArticleText article) {
    return new Reading(article, library, metrics);
  }

  private boolean isTooLong(ArticleText article) {
    return article.text().length() > limits.sizes().characters();
  }

  private Failure tooLong(ArticleText article) {
    return count(
        Failure.of(
            article.id(),
            Failure.Code.TEXT_TOO_LONG,
            "text of %d characters: the limit is %d"
                .formatted(article.text().length(), limits.sizes().characters())));
  }

  /** Counts what could not even be read. */
  Failure count(Failure failure) {
    metrics.countAnswer(failure);
    return failure;
  }

  /** Breaks off what is still being read. */
  @Override
  public void close() {
    threads.shutdownNow();
    clock.close();
  }
}
