package org.sayso.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sayso.json.Answer;
import org.sayso.json.Failure;

/**
 * Shows on the status line how far a run is. Thread-safe.
 *
 * <p>How much there is to read is found out meanwhile: in a large folder it takes a while. A rate
 * and the time left count from the first article on, so that loading the models does not belong to
 * them.
 */
final class Progress implements AutoCloseable {

  private static final long EVERY_MILLISECONDS = 200;

  private final StatusLine status;
  private final int columns;
  private final LongSupplier nanoTime;
  private final CompletableFuture<OptionalLong> total;
  private final ScheduledExecutorService ticker;
  private long articles;
  private long failures;
  private long bytes;
  private long firstAt;
  private long lastAt;
  private long bytesAtFirst;

  /** Begins, if it is to be shown. */
  static Optional<Progress> of(QuotesOptions options, Outside outside, StatusLine status) {
    OptionalInt columns = columns(options, outside);
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Progress(
                status, columns.getAsInt(), () -> InputSize.of(options), System::nanoTime));
  }

  private static OptionalInt columns(QuotesOptions options, Outside outside) {
    return switch (options.progress()) {
      case NEVER -> OptionalInt.empty();
      case ALWAYS ->
          OptionalInt.of(outside.streams().errorColumns().orElse(outside.terminal().columns()));
      case AUTO ->
          isForPeople(options, outside) ? outside.streams().errorColumns() : OptionalInt.empty();
    };
  }

  /** One article alone is there at once, and quotes on the terminal show for themselves. */
  private static boolean isForPeople(QuotesOptions options, Outside outside) {
    return options.isBatch()
        && (options.output().isPresent() || !outside.streams().isOutputTerminal());
  }

  /**
   * Begins.
   *
   * @param columns how wide the terminal is
   * @param size finds out how much there is to read
   * @param nanoTime the clock
   */
  Progress(StatusLine status, int columns, Supplier<OptionalLong> size, LongSupplier nanoTime) {
    this.status = status;
    this.columns = columns;
    this.nanoTime = nanoTime;
    this.ticker = Executors.newScheduledThreadPool(2, Progress::daemon);
    this.total = CompletableFuture.supplyAsync(size, ticker);
    var unused =
        ticker.scheduleAtFixedRate(this::show, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sayso-progress");
    thread.setDaemon(true);
    return thread;
  }

  synchronized void count(Answer answer, long bytesRead) {
    lastAt = nanoTime.getAsLong();
    if (articles == 0) {
      firstAt = lastAt;
      bytesAtFirst = bytesRead;
    }
    articles++;
    bytes = bytesRead;
    if (answer instanceof Failure) {
      failures++;
    }
  }

  private void show() {
    // Not all of the terminal's columns: in the last one some begin a new line.
    status.show(howFar(nanoTime.getAsLong()).line(columns - 1));
  }

  private synchronized HowFar howFar(long now) {
    return new HowFar(
        articles,
        failures,
        articles == 0 ? Duration.ZERO : Duration.ofNanos(now - firstAt),
        bytes,
        bytesAtFirst,
        total.isDone() && !total.isCompletedExceptionally() ? total.join() : OptionalLong.empty());
  }

  /** Takes the line away, and says what was done. */
  @Override
  public void close() {
    ticker.shutdownNow();
    try {
      ticker.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    status.clear();
    if (articles > 0) {
      status.print(howFar(lastAt).summary());
    }
  }
}
