package org.sayso.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.Sayso;

/** Reads texts with Sayso, several at once. Not thread-safe. */
final class Readers implements AutoCloseable {

  private final Sayso sayso;
  private final ExecutorService threads;

  Readers(Sayso sayso, int threads) {
    this.sayso = sayso;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Reads all of the texts, and returns how many seconds that took. */
  double seconds(Stream<Supplier<String>> texts) throws InterruptedException, ExecutionException {
    List<Callable<Integer>> readings = new ArrayList<>();
    texts.forEach(text -> readings.add(() -> sayso.read(text.get()).quotes().size()));
    long begin = System.nanoTime();
    for (Future<Integer> reading : threads.invokeAll(readings)) {
      reading.get();
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
