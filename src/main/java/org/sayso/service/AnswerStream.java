package org.sayso.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines and gives answers, in the same order. No more lines are taken while answers are not
 * fetched, or while as many articles as it may have at once are not read: what it holds is bounded,
 * and whoever sends has to wait. Not thread-safe, but for the two threads that it is made for.
 */
final class AnswerStream {

  private static final int BUFFER = 1 << 15;

  /** Enough to keep all threads busy while the answer to a long article is waited for. */
  private static final int LINES_PER_THREAD = 2;

  private final LineReader lines;

  /** Answers in the order of the lines; an empty one stands at the end. */
  private final BlockingQueue<CompletableFuture<Optional<LineAnswer>>> pending;

  private volatile @Nullable Thread taker;
  private volatile boolean isBroken;

  AnswerStream(LineReader lines, int threads) {
    this.lines = lines;
    this.pending = new ArrayBlockingQueue<>(LINES_PER_THREAD * threads);
  }

  void takeLines() {
    taker = Thread.currentThread();
    try {
      Optional<CompletableFuture<LineAnswer>> next = lines.next();
      while (next.isPresent() && !isBroken) {
        pending.put(next.get().thenApply(Optional::of));
        next = lines.next();
      }
      pending.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (IOException | RuntimeException e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fail(Exception e) {
    try {
      pending.put(CompletableFuture.failedFuture(e));
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
    }
  }

  void giveAnswers(Exchange exchange, Form form) {
    OutputStream out =
        new BufferedOutputStream(Content.Sink.asOutputStream(exchange.response()), BUFFER);
    try {
      write(out, form.begin());
      for (Optional<LineAnswer> next = next(); next.isPresent(); next = next()) {
        write(out, form.of(next.get().answer(), next.get().offsets()));
        if (isLastForNow()) {
          out.flush();
        }
      }
      // Only now: it tells the client that the answer is whole.
      out.close();
      exchange.callback().succeeded();
    } catch (IOException e) {
      breakOff(exchange, e);
    } catch (CompletionException e) {
      // The request came to no end: no mistake of ours.
      breakOff(exchange, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      Log.internal(e);
      breakOff(exchange, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      breakOff(exchange, e);
    }
  }

  private Optional<LineAnswer> next() throws InterruptedException {
    return pending.take().join();
  }

  private boolean isLastForNow() {
    CompletableFuture<Optional<LineAnswer>> next = pending.peek();
    return next == null || !next.isDone();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The client sees that the answer does not come to its end. */
  private void breakOff(Exchange exchange, Throwable e) {
    isBroken = true;
    // So that the other thread need not wait for room, and sees it.
    pending.clear();
    Thread reading = taker;
    if (reading != null) {
      reading.interrupt();
    }
    exchange.abort(e);
  }
}
