package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionTypeAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Article;
import org.sayso.Quote;
import org.sayso.Sayso;

/** Needs the models; CoreNLP's own it does without. */
class SaysoAnnotatorIT {

  private static final Path SAMPLE = Path.of("docs/samples/council-vote.txt");

  private static Sayso sayso;
  private static StanfordCoreNLP pipeline;

  @BeforeAll
  static void open() {
    sayso = Sayso.create();
    pipeline = pipeline("tokenize");
    pipeline.addAnnotator(new SaysoAnnotator(sayso));
  }

  @AfterAll
  static void close() {
    sayso.close();
  }

  private static StanfordCoreNLP pipeline(String annotators, String... more) {
    Properties properties = PropertiesUtils.asProperties(more);
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties);
  }

  private static CoreDocument read(String text) {
    return read(pipeline, text);
  }

  private static CoreDocument read(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }

  @Test
  void quotationsOfASampleHaveTheirSpeakers() throws IOException {
    CoreDocument document = read(Files.readString(SAMPLE, StandardCharsets.UTF_8));

    assertThat(document.quotes())
        .extracting(quote -> quote.speaker().orElse("?") + ": " + beginning(quote.text()))
        .startsWith(
            "Marta Ellwood: “We will not",
            "Marta Ellwood: “Not this ye",
            "Marta Ellwood: “far below”",
            "Tobias Renn: “It was neve",
            "Tobias Renn: “It was abou",
            "Tobias Renn: “and that is")
        .contains("Ilse Varnholt: “The sea dec", "?: ‘development");
  }

  private static String beginning(String quotation) {
    return quotation.substring(0, Math.min(12, quotation.length()));
  }

  @Test
  void mentionIsTheSourceAndCanonicalMentionTheFullestName() {
    CoreDocument document =
        read("Skipper Thomas Reed came home. “We lost two boats,” he said on Monday.");

    CoreQuote quote = document.quotes().get(0);
    assertThat(quote.coreMap().get(MentionAnnotation.class)).isEqualTo("he");
    assertThat(quote.coreMap().get(MentionTypeAnnotation.class)).isEqualTo("pronoun");
    assertThat(words(quote.speakerTokens())).isEqualTo("he");
    assertThat(quote.speaker()).contains("Thomas Reed");
    assertThat(quote.hasCanonicalSpeaker).isTrue();
    assertThat(quote.canonicalSpeaker()).contains("Thomas Reed");
    assertThat(words(quote.canonicalSpeakerTokens())).isEqualTo("Thomas Reed");
    assertThat(quote.canonicalSpeakerCharOffsets().orElseThrow().first()).isEqualTo(8);
  }

  @Test
  void somebodyOnlyDescribedIsSpeakerButNoCanonicalMention() {
    CoreDocument document = read("“Nobody told us,” an angry fisherman said.");

    CoreQuote quote = document.quotes().get(0);
    assertThat(quote.speaker()).hasValueSatisfying(name -> assertThat(name).contains("fisherman"));
    assertThat(quote.coreMap().get(MentionTypeAnnotation.class)).isEqualTo("animate noun");
    assertThat(quote.hasCanonicalSpeaker).isFalse();
    assertThat(quote.canonicalSpeakerTokens()).isEmpty();
  }

  @Test
  void somebodyUnknownIsNobody() {
    CoreDocument document = read("The song “Harvest Moon” was played.");

    CoreQuote quote = document.quotes().get(0);
    assertThat(quote.hasSpeaker).isFalse();
    assertThat(quote.speaker()).isEmpty();
    assertThat(quote.canonicalSpeaker()).isEmpty();
    assertThat(quote.coreMap().containsKey(SaysoAnnotations.QuoteAnnotation.class)).isFalse();
  }

  @Test
  void quotationsKnowTheirTokensSentencesAndText() {
    CoreDocument document =
        read("It rained. “We lost two boats. Nobody was hurt,” Thomas Reed said.");

    CoreQuote quote = document.quotes().get(0);
    assertThat(quote.text()).isEqualTo("“We lost two boats. Nobody was hurt,”");
    assertThat(quote.sentences())
        .extracting(sentence -> sentence.text().substring(0, 3))
        .containsExactly("“We", "Nob");
    CoreMap map = quote.coreMap();
    assertThat(document.tokens().get(map.get(CoreAnnotations.TokenBeginAnnotation.class)).word())
        .isEqualTo("“");
    assertThat(document.tokens().get(map.get(CoreAnnotations.TokenEndAnnotation.class)).word())
        .isEqualTo("”");
    assertThat(map.get(CoreAnnotations.TokensAnnotation.class))
        .hasSize(11)
        .allMatch(token -> token.get(CoreAnnotations.QuotationIndexAnnotation.class) == 0);
  }

  @Test
  void aQuotationWithinAnotherStandsUnderItWithItsOwnSpeaker() {
    CoreDocument document =
        read("“I met Anna Keller, and she said, ‘You can sell the wall,’” Thomas Reed said.");

    List<CoreMap> outermost = document.annotation().get(CoreAnnotations.QuotationsAnnotation.class);
    assertThat(outermost).hasSize(1);
    assertThat(outermost.get(0).get(CoreAnnotations.QuotationsAnnotation.class)).hasSize(1);
    assertThat(document.quotes())
        .extracting(quote -> quote.speaker().orElse("?"))
        .containsExactlyInAnyOrder("Thomas Reed", "Anna Keller");
  }

  @Test
  void theArticleAndTheQuoteBehindEachQuotationAreTyped() {
    String text = "“We lost two boats,” Thomas Reed said. He added that nobody was hurt.";
    CoreDocument document = read(text);

    Article article = document.annotation().get(SaysoAnnotations.ArticleAnnotation.class);
    assertThat(article).isEqualTo(sayso.read(text));
    assertThat(article.quotes()).hasSize(2);
    Quote behind = document.quotes().get(0).coreMap().get(SaysoAnnotations.QuoteAnnotation.class);
    assertThat(behind).isEqualTo(article.quotes().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "\"",
        "“",
        "“”",
        "x",
        "“A.",
        "\"\"\"\"",
        "😀 “Go,” 😀he said. “",
        "```''"
      })
  void anyTextIsADocumentThatCoreNlpCanWrap(String text) {
    CoreDocument document = read(text);

    assertThat(document.quotes()).allMatch(quote -> text.contains(quote.text()));
    assertThat(document.annotation().get(SaysoAnnotations.ArticleAnnotation.class).text())
        .isEqualTo(text);
  }

  @Test
  void markupThatCleanXmlTookAwayIsNoQuotation() {
    String text =
        "<doc><p class=\"lead\">“We lost two boats,” <b id=\"x\">Thomas</b> Reed said.</p></doc>";
    StanfordCoreNLP cleaning = pipeline("tokenize,cleanxml");
    cleaning.addAnnotator(new SaysoAnnotator(sayso));

    CoreDocument document = read(cleaning, text);

    assertThat(document.quotes())
        .extracting(CoreQuote::text)
        .containsExactly("“We lost two boats,”");
    assertThat(document.quotes().get(0).speaker()).contains("Thomas Reed");
    assertThat(words(document.quotes().get(0).canonicalSpeakerTokens())).isEqualTo("Thomas Reed");
  }

  @Test
  void theTokensTagsAndNamesOfThePipelineAreUsedAndLeftAsTheyAre() {
    StanfordCoreNLP full =
        pipeline(
            "tokenize,pos,lemma,ner",
            "pos.model",
            "org/sayso/model/corenlp/tags.tagger",
            "ner.model",
            "org/sayso/model/corenlp/names.crf",
            "ner.applyNumericClassifiers",
            "false",
            "ner.applyFineGrained",
            "false",
            "ner.useSUTime",
            "false");
    full.addAnnotator(
        new edu.stanford.nlp.pipeline.Annotator() {
          @Override
          public void annotate(Annotation annotation) {
            annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(token -> token.word().equals("Quux"))
                .forEach(token -> token.setNER("PERSON"));
          }

          @Override
          @SuppressWarnings("rawtypes")
          public java.util.Set<Class<? extends edu.stanford.nlp.ling.CoreAnnotation>> requires() {
            return java.util.Set.of();
          }

          @Override
          @SuppressWarnings("rawtypes")
          public java.util.Set<Class<? extends edu.stanford.nlp.ling.CoreAnnotation>>
              requirementsSatisfied() {
            return java.util.Set.of();
          }
        });
    full.addAnnotator(new SaysoAnnotator(sayso));

    CoreDocument document = read(full, "“We lost two boats,” Thomas Reed told Quux.");

    assertThat(document.quotes().get(0).speaker()).contains("Thomas Reed");
    assertThat(document.quotes().get(0).canonicalSpeakerEntityMention().orElseThrow().text())
        .isEqualTo("Thomas Reed");
  }

  @Test
  void thresholdsAndPeopleComeFromTheProperties() {
    StanfordCoreNLP strict =
        pipeline(
            "tokenize,sayso",
            "customAnnotatorClass.sayso",
            SaysoAnnotator.class.getName(),
            "sayso.minSpeakerConfidence",
            "1",
            "sayso.article",
            "false");

    CoreDocument document = read(strict, "“We lost two boats,” Thomas Reed said.");

    assertThat(document.quotes().get(0).text()).isEqualTo("“We lost two boats,”");
    assertThat(document.quotes().get(0).speaker()).isEmpty();
    assertThat(document.annotation().containsKey(SaysoAnnotations.ArticleAnnotation.class))
        .isFalse();
  }

  @Test
  void eightThreadsAnnotateAsOneDoes() throws IOException {
    String sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);
    String alone = speakers(read(sample));

    assertThat(Stream.generate(() -> sample).limit(8).parallel().map(text -> speakers(read(text))))
        .allMatch(alone::equals);
  }

  @Test
  void aMisspeltPropertyIsRefusedWithThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SaysoAnnotator("s", PropertiesUtils.asProperties("s.minConfidance", "0.9")))
        .withMessageStartingWith(
            "s.minConfidance: no such property; there are s.minConfidence, s.minSpeakerConfidence");
  }

  private static String speakers(CoreDocument document) {
    return document.quotes().stream()
        .map(quote -> quote.speaker().orElse("?") + quote.quoteCharOffsets())
        .collect(Collectors.joining("\n"));
  }

  private static String words(Optional<List<CoreLabel>> tokens) {
    return tokens.orElseThrow().stream().map(CoreLabel::word).collect(Collectors.joining(" "));
  }
}
