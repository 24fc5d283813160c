package org.sayso.service;

import java.time.Duration;
import java.util.Optional;

/**
 * Knows how many requests for quotes are being answered, and whether more may come. Thread-safe.
 */
final class Admission {

  private final Counts counts;
  private final Metrics metrics;
  private int requests;
  private int streams;
  private boolean isDraining;

  Admission(Counts counts, Metrics metrics) {
    this.counts = counts;
    this.metrics = metrics;
  }

  /** Lets a request in, which must {@link #leave}; or returns why it has to stay outside. */
  synchronized Optional<ProblemType> enter(boolean isStream) {
    if (isDraining) {
      return Optional.of(ProblemType.DRAINING);
    }
    if (requests >= counts.requests() || (isStream && streams >= counts.streams())) {
      return Optional.of(ProblemType.TOO_MANY_REQUESTS);
    }
    requests++;
    streams += isStream ? 1 : 0;
    metrics.inFlight().inc();
    return Optional.empty();
  }

  synchronized void leave(boolean isStream) {
    requests--;
    streams -= isStream ? 1 : 0;
    metrics.inFlight().dec();
    notifyAll();
  }

  synchronized boolean isDraining() {
    return isDraining;
  }

  /**
   * Lets nobody in any more, and waits for those who are in; returns how many are left when the
   * time is over.
   */
  synchronized int drain(Duration most) {
    isDraining = true;
    long end = System.nanoTime() + most.toNanos();
    boolean isInterrupted = false;
    while (requests > 0 && !isInterrupted && end - System.nanoTime() > 0) {
      try {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        isInterrupted = true;
      }
    }
    return requests;
  }
}
