package org.sayso.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does things later, unless they have become needless. Thread-safe. */
final class Clock implements AutoCloseable {

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, work -> daemon(work, "sayso-clock"));

  Clock() {
    // Else each would hold its article until its time.
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Runs {@code late} after a time, unless {@code done} is complete by then. */
  void after(Duration time, Runnable late, CompletableFuture<?> done) {
    Future<?> scheduled = timer.schedule(late, time.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<?> unused = done.whenComplete((value, failure) -> scheduled.cancel(false));
  }

  /** Makes a thread that keeps no process from ending. */
  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
