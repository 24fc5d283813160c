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
import org.sayso.attribution.Model.Encoded;
import org.sayso.benchmark.Corpus;
import org.sayso.benchmark.NewsText;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.speaker.Cast;
import org.sayso.speaker.Casting;

/** Measures the networks, and all that is made of them: milliseconds for all the articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AttributionStages {

  private record Step(Tokens tokens, Marks marks, Said said) {}

  private record Read(Encoders.Cut window, Encoded encoded) {}

  private Encoders encoders;
  private Attributor attributor;
  private Casting casting;
  private List<Read> windows;
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
      for (Encoders.Cut window : encoders.cut(each.text())) {
        windows.add(new Read(window, encoders.encode(window)));
      }
      Tokens tokens = language.read(each.text());
      Marks marks = Marks.in(each.text(), tokens.paragraphs());
      steps.add(new Step(tokens, marks, attributor.attribute(tokens, marks)));
    }
  }

  /** Runs the encoder alone over the windows. */
  @Benchmark
  public void encode() throws OrtException {
    for (Read each : windows) {
      encoders.encode(each.window()).close();
    }
  }

  /** Finds cues in what the encoder says, then each one's roles and spans. */
  @Benchmark
  public int decode() throws OrtException {
    int found = 0;
    for (Read each : windows) {
      Encoders.Cut cut = each.window();
      found += attributor.decode(cut.units(), cut.window(), each.encoded()).size();
    }
    return found;
  }

  /** Finds attributions: encoding, decoding, rules, and the second look into contents. */
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
    windows.forEach(each -> each.encoded().close());
    attributor.close();
    encoders.close();
  }
}
