package org.sayso.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.sayso.Sayso;

/**
 * Prints how Sayso's time and memory grow: time per word by the length of the article, two threads
 * against one, and memory over a long stream of short articles. The articles are generated.
 */
final class Growth {

  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
  private static final int WORDS_OF_A_SHORT_ARTICLE = 60;
  private static final int PRINTED_EACH = 10_000;
  private static final int SERVER_CORES = 16;
  private static final int THREADS = 2;

  private final Sayso sayso;

  private Growth(Sayso sayso) {
    this.sayso = sayso;
  }

  public static void main(String[] arguments) throws Exception {
    int characters = Integer.getInteger("growth.characters", 2_000_000);
    try (Sayso sayso = Sayso.create()) {
      Growth growth = new Growth(sayso);
      growth.byLength(characters);
      growth.byThreads(characters);
      growth.stream(Integer.getInteger("growth.articles", 100_000));
    }
  }

  /** Reads as much text of each length, the long ones and the short ones after a warm-up. */
  private void byLength(int characters) {
    perWord(texts(LENGTHS[1], characters / 4));
    double shortest = 0;
    for (int length : LENGTHS) {
      double micros = perWord(texts(length, Math.max(length, characters / 2)));
      shortest = shortest == 0 ? micros : shortest;
      System.out.printf(
          "articles of %,9d characters: %6.1f µs a word, %.2f of the shortest's%n",
          length, micros, micros / shortest);
    }
  }

  private void byThreads(int characters) throws InterruptedException, ExecutionException {
    List<String> texts = texts(5_000, characters);
    double one = secondsWith(1, texts);
    double two = secondsWith(THREADS, texts);
    double faster = one / two;
    // Amdahl: faster = 1 / (serial + (1 - serial) / threads).
    double serial = Math.max(0, (THREADS / faster - 1) / (THREADS - 1));
    double estimate = 1 / (serial + (1 - serial) / SERVER_CORES);
    System.out.printf(
        "two threads ÷ one: %.2f; serial share %.3f; estimate for %d cores: %.1f times one (if memory keeps up)%n",
        faster, serial, SERVER_CORES, estimate);
  }

  private void stream(int articles) throws InterruptedException, ExecutionException {
    try (Readers readers = new Readers(sayso, THREADS)) {
      for (int from = 0; from < articles; from += PRINTED_EACH) {
        int to = Math.min(articles, from + PRINTED_EACH);
        readers.seconds(IntStream.range(from, to).mapToObj(number -> () -> shortArticle(number)));
        System.gc();
        System.out.printf(
            "after %,7d articles: heap %d MB, resident %d MB%n",
            to,
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
            ProcessMemory.resident());
      }
    }
  }

  private static String shortArticle(int number) {
    return new Articles(number).ofWords(WORDS_OF_A_SHORT_ARTICLE);
  }

  private double secondsWith(int threads, List<String> texts)
      throws InterruptedException, ExecutionException {
    try (Readers readers = new Readers(sayso, threads)) {
      return readers.seconds(texts.stream().map(text -> () -> text));
    }
  }

  private double perWord(List<String> texts) {
    long words = texts.stream().mapToLong(text -> new NewsText("", text).words()).sum();
    long begin = System.nanoTime();
    texts.forEach(sayso::read);
    return (System.nanoTime() - begin) / 1e3 / words;
  }

  private static List<String> texts(int length, int characters) {
    return IntStream.range(0, characters / length)
        .mapToObj(number -> new Articles(number).ofCharacters(length))
        .toList();
  }
}
