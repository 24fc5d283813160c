package org.sayso.attribution;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
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
import org.sayso.benchmark.Corpus;
import org.sayso.benchmark.NewsText;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.speaker.Cast;
import org.sayso.speaker.Casting;

/**
 * Measures the network, and all that is made of it: milliseconds for all the articles. What
 * decoding takes is the difference between {@code attribute} and {@code encode}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AttributionStages {

  private record Step(Tokens tokens, Marks marks, Said said) {}

  private Encoders encoders;
  private Attributor attributor;
  private Casting casting;
  private List<Encoders.Cut> windows;
  private List<Step> steps;

  /** Loads the models, and does the steps before. */
  @Setup
  public void open() throws IOException, OrtException {
    encoders = new Encoders();
    attributor = Attributor.open(ModelFiles.inJar(), 1);
    casting = Casting.open(ModelFiles.inJar());
    Language language = Language.open();
    windows = new ArrayList<>();
    steps = new ArrayList<>();
    for (NewsText each : Corpus.chosen().texts()) {
      windows.addAll(encoders.cut(each.text()));
      Tokens tokens = language.read(each.text());
      Marks marks = Marks.in(each.text(), tokens.paragraphs());
      steps.add(new Step(tokens, marks, attributor.attribute(tokens, marks)));
    }
  }

  /** Runs the encoder alone over the windows. */
  @Benchmark
  public void encode() throws OrtException {
    for (Encoders.Cut window : windows) {
      encoders.encode(window);
    }
  }

  /** Finds attributions: encoder, roles, decoding, and the second look into contents. */
  @Benchmark
  public List<Said> attribute() {
    return steps.stream().map(each -> attributor.attribute(each.tokens(), each.marks())).toList();
  }

  /** Finds who is meant. */
  @Benchmark
  public List<Cast> resolve() {
    return steps.stream()
        .map(each -> casting.cast(each.tokens(), each.marks(), each.said()))
        .toList();
  }

  /** Gives back the memory of the networks. */
  @TearDown
  public void close() {
    attributor.close();
    encoders.close();
  }
}
