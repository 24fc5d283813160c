package org.sayso.service;

import io.prometheus.metrics.core.datapoints.Timer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.sayso.Article;
import org.sayso.SaysoException;
import org.sayso.json.Answer;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.ReadArticle;

/** Is one article on its way to an answer, which is given once. Thread-safe. */
final class Reading {

  private final ArticleText article;
  private final Function<String, Article> library;
  private final Metrics metrics;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private final FutureTask<Void> work = new FutureTask<>(this::read, null);
  private final AtomicBoolean isWaiting = new AtomicBoolean();
  private Runnable onStart = () -> {};
  private Runnable onEnd = () -> {};

  Reading(ArticleText article, Function<String, Article> library, Metrics metrics) {
    this.article = article;
    this.library = library;
    this.metrics = metrics;
  }

  CompletableFuture<Answer> answer() {
    return answer;
  }

  /** Says what to do when the waiting is over; to be called before it is submitted. */
  void onStart(Runnable action) {
    onStart = action;
  }

  /** Says what to do when there is an answer; to be called before it is submitted. */
  void onEnd(Runnable action) {
    onEnd = action;
  }

  CompletableFuture<Answer> submitTo(ExecutorService threads) {
    isWaiting.set(true);
    metrics.waiting().inc();
    try {
      threads.execute(work);
    } catch (RejectedExecutionException e) {
      waitNoMore();
      give(failure(Failure.Code.CLOSED, "the service has ended"));
    }
    return answer;
  }

  /** Breaks it off, whether it waits or is being read. */
  void giveUp(Duration after) {
    String what = isWaiting.get() ? "waiting" : "reading";
    give(
        failure(
            Failure.Code.INTERRUPTED,
            "no answer within %d s: broken off while %s".formatted(after.toSeconds(), what)));
    work.cancel(true);
    waitNoMore();
  }

  private void read() {
    if (!waitNoMore()) {
      return;
    }
    onStart.run();
    metrics.reading().inc();
    Timer timer = metrics.startReading();
    try {
      give(new ReadArticle(article.id(), library.apply(article.text()), article.meta()));
    } catch (SaysoException e) {
      give(Failure.of(article.id(), e));
    } catch (RuntimeException | StackOverflowError e) {
      give(failure(Failure.Code.INTERNAL, Log.internal(e)));
    } finally {
      timer.observeDuration();
      metrics.reading().dec();
    }
  }

  private void give(Answer given) {
    if (answer.complete(given)) {
      metrics.countAnswer(given);
      onEnd.run();
    }
  }

  private Failure failure(Failure.Code code, String message) {
    return Failure.of(article.id(), code, message);
  }

  /** Returns whether it was waiting until now. */
  private boolean waitNoMore() {
    boolean wasWaiting = isWaiting.compareAndSet(true, false);
    if (wasWaiting) {
      metrics.waiting().dec();
    }
    return wasWaiting;
  }
}
