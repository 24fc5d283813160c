package org.sayso.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sayso.Article;
import org.sayso.Sayso;

/** Measures the whole: milliseconds for all the articles, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeReading {

  private Sayso sayso;
  private List<String> texts;

  /** Opens Sayso. */
  @Setup
  public void open() {
    sayso = Sayso.create();
    texts = Corpus.chosen().texts().stream().map(NewsText::text).toList();
  }

  /** Reads the articles. */
  @Benchmark
  public List<Article> read() {
    return texts.stream().map(sayso::read).toList();
  }

  /** Gives back the memory of the networks. */
  @TearDown
  public void close() {
    sayso.close();
  }
}
