package org.sayso.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.sayso.Sayso;
import org.sayso.attribution.Encoders;

/**
 * Reads articles on one core, and sets beside it what the encoder alone takes: {@code OneCore
 * FILE.jsonl}. Everything is done several times and the last time counts, when the virtual machine
 * has compiled what it runs; reading and encoding take turns, so that a noisy neighbour disturbs
 * both.
 */
final class OneCore {

  private static final String MINILM = "/all-minilm-l6-v2-q.onnx";
  private static final int ROUNDS = 5;

  private OneCore() {}

  public static void main(String[] arguments) throws Exception {
    List<NewsText> articles = Corpus.read(Path.of(arguments[0]));
    List<String> texts = articles.stream().map(NewsText::text).toList();
    long words = NewsText.words(articles);
    double whole = 0;
    double encoder = 0;
    double miniLm = 0;
    try (Sayso sayso = Sayso.create();
        Encoders encoders = new Encoders()) {
      for (int round = 0; round < ROUNDS; round++) {
        long begin = System.nanoTime();
        texts.forEach(sayso::read);
        whole = (System.nanoTime() - begin) / 1e9;
        encoder = encoders.seconds(texts);
        miniLm = encoders.secondsOf(MINILM, texts);
      }
    }
    System.out.printf("one core: %,.0f words/s, %d words%n", words / whole, words);
    System.out.printf(
        "  encoder alone, the same windows back to back: %.0f %% of it%n", 100 * encoder / whole);
    System.out.printf(
        "  everything but the encoder ÷ int8 MiniLM alone on the same wordpieces: %.2f%n",
        (whole - encoder) / miniLm);
  }
}
