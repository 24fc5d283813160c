package org.sayso.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sayso.benchmark.Corpus;
import org.sayso.benchmark.NewsText;

/** Measures what CoreNLP's parts take for the articles: milliseconds for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LanguageStages {

  private Models models;
  private List<String> texts;
  private List<List<CoreLabel>> sentences;

  /** Loads the models, and has the articles in sentences of tagged words. */
  @Setup
  public void open() throws IOException {
    models = Models.load();
    texts = Corpus.chosen().texts().stream().map(NewsText::text).toList();
    sentences = tokenize();
    tag();
  }

  /** Cuts into words and sentences. */
  @Benchmark
  public List<List<CoreLabel>> tokenize() {
    return texts.stream()
        .flatMap(text -> Paragraphs.of(text).stream().map(each -> Tokenizer.tokenize(text, each)))
        .flatMap(words -> Sentences.split(words).stream())
        .toList();
  }

  /** Finds parts of speech. */
  @Benchmark
  public Tagging tag() {
    Tagging tagging = models.tagging();
    sentences.forEach(tagging::tag);
    return tagging;
  }

  /** Finds names. */
  @Benchmark
  public List<List<CoreLabel>> entities() {
    sentences.forEach(models::name);
    return sentences;
  }
}
