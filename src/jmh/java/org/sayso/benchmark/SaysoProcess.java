package org.sayso.benchmark;

import java.nio.file.Path;
import java.util.List;
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
    try (Sayso sayso = Sayso.create();
        Readers readers = new Readers(sayso, threads)) {
      sayso.read(texts.get(0).text());
      double first = Reading.sinceStart();
      List<NewsText> rest = texts.subList(1, texts.size());
      double seconds = 0;
      for (int round = 0; round <= WARM_UPS; round++) {
        seconds = readers.seconds(rest.stream().map(each -> each::text));
      }
      Reading.ofThisProcess(NewsText.words(rest), seconds, first).print();
    }
  }
}
