package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.SaysoException.Code;

class SaysoIT {

  private static final Path SAMPLE = Path.of("docs/samples/council-vote.txt");
  private static final Path MODEL = Path.of("models/attribution");

  private static Sayso sayso;
  private static String sample;

  @BeforeAll
  static void open() throws IOException {
    sayso = Sayso.create();
    sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  @Test
  void findsQuotesSpeakersAndVerbsInAnArticle() {
    Article article = sayso.read(sample);

    assertThat(article.quotes()).hasSizeGreaterThan(8);
    assertThat(article.quotes()).extracting(Quote::kind).contains(Kind.values());
    assertThat(article.model()).startsWith("sayso-en");
  }

  @Test
  void everyStretchInMarksIsQuotedOrListed() {
    Article article = sayso.read("The band, “The Long Way”, played “Harvest” and “Tin Roof”.");

    List<Span> told = new ArrayList<>();
    article.unattributed().forEach(passage -> told.add(passage.span()));
    article.quotes().forEach(quote -> quote.content().forEach(part -> told.add(part.span())));
    for (String title : List.of("The Long Way", "Harvest", "Tin Roof")) {
      int at = article.text().indexOf(title);
      assertThat(told).as(title).anyMatch(span -> span.contains(at));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \t\u00a0", "\u0000", "."})
  void aTextWithoutWordsHasNoQuotes(String text) {
    Article article = sayso.read(text);

    assertThat(article.quotes()).isEmpty();
    assertThat(article.speakers()).isEmpty();
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> sayso.read((String) null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> sayso.read((Annotation) null))
        .withMessage("annotation");
  }

  @Test
  void aTextOverTheLimitIsRefusedWithBothSizes() {
    try (Sayso small = Sayso.builder().maxCharacters(10).build()) {
      assertThatExceptionOfType(SaysoException.class)
          .isThrownBy(() -> small.read("eleven char"))
          .withMessageContaining("11 characters: the limit is 10")
          .satisfies(e -> assertThat(e.code()).isEqualTo(Code.TEXT_TOO_LONG));
    }
  }

  @Test
  void eightThreadsReadAsOneDoes() throws Exception {
    Article alone = sayso.read(sample);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Article>> together = new ArrayList<>();
      for (int k = 0; k < 16; k++) {
        together.add(threads.submit(() -> sayso.read(sample)));
      }
      for (Future<Article> article : together) {
        assertThat(article.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aTextAnnotatedByACoreNlpPipelineIsReadAlike() {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,ssplit"));
    String text = "“We lost two boats,” Thomas Reed said. He added that nobody was hurt.";
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);

    assertThat(sayso.read(annotation)).isEqualTo(sayso.read(text));
  }

  @Test
  void aHeadingWithoutFullStopIsNoPartOfTheFirstSentenceOfAnAnnotation() {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,ssplit"));
    Annotation annotation = new Annotation(sample);
    pipeline.annotate(annotation);

    assertThat(sayso.read(annotation)).isEqualTo(sayso.read(sample));
  }

  @Test
  void aNameThatIsBrokenOverTwoLinesIsOneName() {
    Article article =
        sayso.read("“We lost two boats, and\nwith them all that we had,” Thomas\nReed said.");

    assertThat(article.speakers()).extracting(Speaker::name).containsExactly("Thomas Reed");
  }

  @Test
  void anAnnotationWithoutSentencesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sayso.read(new Annotation("No pipeline saw this.")))
        .withMessageContaining("sentences");
  }

  @Test
  void anInterruptedThreadStopsReading() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(SaysoException.class)
          .isThrownBy(() -> sayso.read(sample))
          .satisfies(e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aThreadStopsReadingWhereverItIsInterrupted() throws InterruptedException {
    String text = sample.repeat(100);
    for (int millis = 1; millis < 400; millis += 17) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicBoolean isStillInterrupted = new AtomicBoolean();
      Thread thread =
          new Thread(
              () -> {
                thrown.set(catchThrowable(() -> sayso.read(text)));
                isStillInterrupted.set(Thread.currentThread().isInterrupted());
              });
      thread.start();
      Thread.sleep(millis);
      thread.interrupt();
      thread.join();

      assertThat(thrown.get())
          .isInstanceOfSatisfying(
              SaysoException.class, e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
      assertThat(isStillInterrupted).isTrue();
    }
  }

  @Test
  void nothingIsReadAfterClosing() {
    Sayso closed = Sayso.create();
    closed.close();
    closed.close();

    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> closed.read("Too late, he said."))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.CLOSED));
  }

  @Test
  void aModelInAFolderReadsAsTheOneInTheJar() {
    try (Sayso own = Sayso.builder().modelFolder(MODEL).modelThreads(2).build()) {
      assertThat(own.read(sample)).isEqualTo(sayso.read(sample));
    }
  }

  @Test
  void aMissingModelFileIsNamed(@TempDir Path folder) throws IOException {
    copyModel(folder);
    Files.delete(folder.resolve("roles.onnx"));

    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> Sayso.builder().modelFolder(folder).build())
        .withMessageContaining("roles.onnx")
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MODEL_MISSING));
  }

  @Test
  void aDamagedModelFileIsNamedWithBothChecksums(@TempDir Path folder) throws IOException {
    copyModel(folder);
    byte[] vocabulary = Files.readAllBytes(folder.resolve("vocab.txt"));
    vocabulary[100] ^= 1;
    Files.write(folder.resolve("vocab.txt"), vocabulary);

    assertThatExceptionOfType(SaysoException.class)
        .isThrownBy(() -> Sayso.builder().modelFolder(folder).build())
        .withMessageContaining("vocab.txt")
        .withMessageMatching("(?s).*has checksum [0-9a-f]{64}, expected [0-9a-f]{64}.*")
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MODEL_DAMAGED));
  }

  @Test
  void settingsOutOfRangeAreRefusedWhereTheyAreSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sayso.builder().maxCharacters(0))
        .withMessage("maxCharacters 0: must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sayso.builder().modelThreads(-1))
        .withMessage("modelThreads -1: must be at least 1");
  }

  private static void copyModel(Path folder) throws IOException {
    for (String file :
        List.of(
            "encoder.onnx",
            "roles.onnx",
            "references.onnx",
            "vocab.txt",
            "ranker.txt",
            "model.properties")) {
      Files.copy(MODEL.resolve(file), folder.resolve(file));
    }
  }
}
