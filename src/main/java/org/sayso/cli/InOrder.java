package org.sayso.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on several inputs at once and gives the answers in the order of the inputs.
 *
 * <p>A thread of its own takes the inputs, so that an answer is given as soon as it is there and
 * not only when the next input comes: another program may wait for the one before it writes the
 * other. It stops taking when twice as many inputs as there are threads wait, which bounds the
 * memory.
 *
 * @param <I> what is worked on
 * @param <A> what comes out
 */
final class InOrder<I, A> implements AutoCloseable {

  /** Gives one input after another. */
  interface Source<I> extends AutoCloseable {

    /** Returns the next input; empty at the end. */
    Optional<I> next();

    @Override
    void close();
  }

  private static final int WAITING_PER_THREAD = 2;

  private final Source<I> inputs;
  private final Function<I, A> work;
  private final BlockingQueue<Future<Optional<A>>> pending;
  private final ExecutorService workers;
  private final Thread feeder;

  /**
   * Begins.
   *
   * @param inputs used, and closed at the end, by one thread
   * @param work called by {@code threads} threads at once
   */
  InOrder(Source<I> inputs, Function<I, A> work, int threads) {
    this.inputs = inputs;
    this.work = work;
    this.pending = new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads);
    this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "sayso-worker"));
    this.feeder = daemon(this::feed, "sayso-feeder");
    feeder.start();
  }

  /** None of them may keep the process from ending: a read from standard input never returns. */
  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void feed() {
    try (inputs) {
      for (Optional<I> next = inputs.next(); next.isPresent(); next = inputs.next()) {
        I input = next.get();
        pending.put(workers.submit(() -> Optional.of(work.apply(input))));
      }
      pending.put(CompletableFuture.completedFuture(Optional.empty()));
    } catch (InterruptedException e) {
      // Closed: nobody waits for more.
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    try {
      pending.put(CompletableFuture.failedFuture(e));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the next answer; empty at the end. What the work threw is thrown here. */
  Optional<A> next() throws InterruptedException {
    try {
      return pending.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Breaks off what is still being done, and waits until nobody works any more. */
  @Override
  public void close() {
    feeder.interrupt();
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
