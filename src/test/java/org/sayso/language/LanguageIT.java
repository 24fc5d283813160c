package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.Span;

/** Needs CoreNLP's models. */
class LanguageIT {

  private static final String NEWS =
      "WASHINGTON \u2014 Steve Witkoff didn\u2019t call.\n\n"
          + "\u201cWe won't wait,\u201d he told Reuters in the U.S. \u201cNot now.\u201d";

  private static Language language;

  @BeforeAll
  static void open() throws IOException {
    language = Language.open();
  }

  @Test
  void wordsAreCutAsInTheTreebankAndKeepTheTextsOwnCharacters() {
    assertThat(words(NEWS))
        .containsExactly(
            "WASHINGTON",
            "\u2014",
            "Steve",
            "Witkoff",
            "did",
            "n\u2019t",
            "call",
            ".",
            "\u201c",
            "We",
            "wo",
            "n't",
            "wait",
            ",",
            "\u201d",
            "he",
            "told",
            "Reuters",
            "in",
            "the",
            "U.S.",
            "\u201c",
            "Not",
            "now",
            ".",
            "\u201d");
  }

  @Test
  void paragraphsEndSentences() {
    Tokens tokens = language.read("Envoy calls\n\nHe called. She left");

    assertThat(tokens.sentences())
        .extracting(sentence -> sentence.span().of(tokens.text()))
        .containsExactly("Envoy calls", "He called.", "She left");
    assertThat(tokens.tokens()).extracting(Token::paragraph).containsExactly(0, 0, 1, 1, 1, 1, 1);
  }

  @Test
  void wordsHaveTagAndLemma() {
    Tokens tokens = language.read("He didn't say that they had been leaked.");

    assertThat(tokens.tokens())
        .extracting(token -> token.tag() + " " + token.lemma())
        .containsExactly(
            "PRP he",
            "VBD do",
            "RB not",
            "VB say",
            "IN that",
            "PRP they",
            "VBD have",
            "VBN be",
            "VBN leak",
            ". .");
  }

  @Test
  void peopleOrganizationsAndPlacesAreNamed() {
    Tokens tokens = language.read("Steve Witkoff of Bloomberg flew to Moscow on Tuesday.");

    assertThat(tokens.names())
        .extracting(name -> name.type() + " " + name.span().of(tokens.text()))
        .containsExactly("PERSON Steve Witkoff", "ORGANIZATION Bloomberg", "LOCATION Moscow");
    Name witkoff = tokens.names().get(0);
    assertThat(tokens.tokens().subList(witkoff.firstToken(), witkoff.endToken()))
        .extracting(Token::word)
        .containsExactly("Steve", "Witkoff");
  }

  @Test
  void tokensAreFoundByTheirPlace() {
    Tokens tokens = language.read("He said so.");

    assertThat(tokens.in(new Span(4, 9))).extracting(Token::word).containsExactly("said", "so");
    assertThat(tokens.in(new Span(2, 3))).isEmpty();
    assertThat(tokens.firstTokenAfter(11)).isEqualTo(4);
  }

  @Test
  void emptyAndBlankTextsHaveNoTokens() {
    assertThat(language.read("").tokens()).isEmpty();
    assertThat(language.read(" \n\t \u00a0 \n").tokens()).isEmpty();
  }

  @Test
  void nullTextIsNamed() {
    assertThatThrownBy(() -> language.read(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  @Test
  void whatWasReadBeforeDoesNotMatter() {
    String text = "Apple said. APPLE RISES. Mark said mark the bill.";
    Tokens before = language.read(text);
    language.read("apple mark bill rises an apple and marks and bills");

    assertThat(language.read(text)).isEqualTo(before);
  }

  @Test
  void eightThreadsReadAsOneDoes() {
    Tokens alone = language.read(NEWS);

    assertThat(Stream.generate(() -> NEWS).limit(64).parallel().map(language::read))
        .allMatch(alone::equals);
  }

  @Test
  void nothingIsPrinted() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(to);
      System.setErr(to);
      Language.open().read(NEWS + "\u0000\ud83d \ue000\ufffd");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void interruptedThreadStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> language.read(NEWS)).isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void annotationOfSomebodysOwnPipelineReadsAsTheTextDoes() {
    Tokens own = language.read(NEWS);

    assertThat(language.from(annotated(own))).isEqualTo(own);
  }

  @Test
  void annotationWithoutSentencesSaysWhatToRun() {
    assertThatThrownBy(() -> language.from(new Annotation("He called.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no sentences: run the annotators tokenize and ssplit");
  }

  /** Makes what a pipeline with tokenize and ssplit alone would have made. */
  private static Annotation annotated(Tokens tokens) {
    List<CoreMap> sentences = new ArrayList<>();
    for (Sentence sentence : tokens.sentences()) {
      List<CoreLabel> words = new ArrayList<>();
      for (Token token : tokens.of(sentence)) {
        CoreLabel word = new CoreLabel();
        word.setWord(token.word());
        word.setBeginPosition(token.span().begin());
        word.setEndPosition(token.span().end());
        words.add(word);
      }
      CoreMap map = new ArrayCoreMap();
      map.set(CoreAnnotations.TokensAnnotation.class, words);
      sentences.add(map);
    }
    Annotation annotation = new Annotation(tokens.text());
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return annotation;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  @Timeout(60)
  void hostileTextIsReadInTimeWithTrueOffsets(String name, String text) {
    TokensLaws.check(language.read(text));
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("100,000 quotation marks", "\"".repeat(100_000)),
        Arguments.of("20,000 curly marks", "\u201c\u2019".repeat(10_000)),
        Arguments.of("1 MB without a space", "a".repeat(1_000_000)),
        Arguments.of("20,000 words of no language", "Qxzt bxza ".repeat(10_000)),
        Arguments.of("1 MB of dots", ".".repeat(1_000_000)),
        Arguments.of("1 MB of initials", "A.".repeat(500_000)),
        Arguments.of("300 kB of open tags", "<! ".repeat(100_000)),
        Arguments.of("1 MB of slashes", "http://a/".repeat(111_000)),
        Arguments.of("1 MB of hyphens", "-a".repeat(500_000)),
        Arguments.of("1 MB of digits", "1,".repeat(500_000)),
        Arguments.of("one paragraph of 1 MB", "He said that it was so, and ".repeat(36_000)),
        Arguments.of("250,000 line ends", "\n\r".repeat(125_000)),
        Arguments.of("one letter a line", "a\n".repeat(20_000)),
        Arguments.of("lone surrogates", "He \ud83d said \ude00\ud83d \"\ud83d\" so \ud83d"),
        Arguments.of("lone surrogates in a row", "\ud83d".repeat(10_000)),
        Arguments.of("surrogates the wrong way round", "\ude00\ud83d".repeat(5_000)),
        Arguments.of("NUL", "He\u0000said \u0000 \"so\u0000\"."),
        Arguments.of("NUL alone", "\u0000".repeat(100_000)),
        Arguments.of("all of the first 70,000 characters", allCharacters()),
        Arguments.of("emoji", "\ud83d\ude00 \"Go,\" \ud83d\ude00he\ud83d\ude00 said.\ud83d\ude00"),
        Arguments.of("20,000 emoji", "\ud83d\ude00".repeat(20_000)),
        Arguments.of("combining marks", "He\u0301 sa\u0308id n\u0303o" + "\u0301".repeat(50_000)),
        Arguments.of("joined emoji", "\ud83d\udc69\u200d\ud83d\udc67 said \u200d\u200d so."),
        Arguments.of("text from right to left", "\u202eHe said \u05d0\u05d1 \u0627\u0644 so."),
        Arguments.of("entities", "AT&amp;T said &quot;no&quot; &lt;b&gt;."),
        Arguments.of("a fraction and soft hyphens", "5 7/8 \u00bd co\u00adop \ufeffhe said"));
  }

  private static String allCharacters() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 70_000; c++) {
      all.appendCodePoint(c);
      all.append(c % 7 == 0 ? " " : "");
    }
    return all.toString();
  }

  private static List<String> words(String text) {
    return language.read(text).tokens().stream().map(Token::word).toList();
  }
}
