package org.sayso.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sayso.Sayso;

/** Reads articles with Sayso, several at once: {@code SaysoProcess FILE.jsonl THREADS}. */
final class SaysoProcess {

  /**
   * How often everything is read before it counts: an archive is not read by a cold machine, and on
   * one core Java compiles for a minute.
   */
  private static final int WARM_UPS = 4;

  private SaysoProcess() {}

  public static void main(String[] arguments) throws Exception {
    List<NewsText> texts = Corpus.read(Path.of(arguments[0]));
    int threads = Integer.parseInt(arguments[1]);
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try (Sayso sayso = Sayso.create()) {
      sayso.read(texts.get(0).text());
      double first = Reading.sinceStart();
      List<NewsText> rest = texts.subList(1, texts.size());
      List<Callable<Integer>> readings = new ArrayList<>();
      rest.forEach(each -> readings.add(() -> sayso.read(each.text()).quotes().size()));
      for (int round = 0; round < WARM_UPS; round++) {
        readers.invokeAll(readings);
      }
      long begin = System.nanoTime();
      for (Future<Integer> reading : readers.invokeAll(readings)) {
        reading.get();
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      Reading.ofThisProcess(NewsText.words(rest), seconds, first).print();
    } finally {
      readers.shutdown();
    }
  }
}
