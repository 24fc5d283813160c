package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Article;
import org.sayso.Quote;
import org.sayso.Sayso;
import org.sayso.SpeakerType;

/** Needs the models; CoreNLP's own it does without. */
class SaysoAnnotatorIT {

  private static final Path SAMPLE = Path.of("docs/samples/council-vote.txt");

  @TempDir Path folder;

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
    assertThat(behind(document.quotes().get(0))).isEqualTo(article.quotes().get(0));
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
  @Timeout(100)
  void longHostileTextsAreAnnotatedInTime() {
    for (String unit : List.of("\"", "“", "“‘", "“a ‘b ", "``", "“a” ")) {
      CoreDocument document = read(unit.repeat(10_000 / unit.length()));

      assertThat(document.quotes()).allMatch(quote -> !quote.text().isEmpty());
    }
  }

  @Test
  void theNamesOfThePipelineAreUsedAndItsTokensStayAsTheyAre() {
    StanfordCoreNLP own =
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
    CoreDocument document = read(own, "“We lost two boats,” Thomas Reed said in Northaven.");
    document.tokens().stream()
        .filter(token -> token.ner().equals("PERSON"))
        .forEach(token -> token.setNER("ORGANIZATION"));
    List<CoreLabel> before = document.tokens().stream().map(CoreLabel::new).toList();

    new SaysoAnnotator(sayso).annotate(document.annotation());
    document.wrapAnnotations();

    CoreQuote quote = document.quotes().get(0);
    assertThat(quote.speaker()).contains("Thomas Reed");
    assertThat(quote.canonicalSpeakerEntityMention().orElseThrow().text()).isEqualTo("Thomas Reed");
    assertThat(behind(quote).speaker().orElseThrow().type()).isEqualTo(SpeakerType.ORGANIZATION);
    document.tokens().forEach(t -> t.remove(CoreAnnotations.QuotationIndexAnnotation.class));
    assertThat(document.tokens()).isEqualTo(before);
  }

  private static Quote behind(CoreQuote quote) {
    return quote.coreMap().get(SaysoAnnotations.QuoteAnnotation.class);
  }

  @Test
  void thresholdsComeFromTheProperties() {
    CoreDocument document =
        read(
            ofProperties("sayso.minSpeakerConfidence", "1", "sayso.article", "false"),
            "“We lost two boats,” Thomas Reed said.");

    assertThat(document.quotes().get(0).text()).isEqualTo("“We lost two boats,”");
    assertThat(document.quotes().get(0).speaker()).isEmpty();
    assertThat(document.annotation().containsKey(SaysoAnnotations.ArticleAnnotation.class))
        .isFalse();
  }

  @Test
  void speakersGetTheIdsOfTheUsersOwnPeople() throws IOException {
    Path people = Files.writeString(folder.resolve("people.csv"), "id,name\np1,Thomas Reed\n");

    CoreDocument document =
        read(
            ofProperties("sayso.people", people.toString()),
            "“We lost two boats,” Thomas Reed said.");

    assertThat(behind(document.quotes().get(0)).speaker().orElseThrow().externalId())
        .contains("p1");
  }

  private static StanfordCoreNLP ofProperties(String... properties) {
    Properties all = PropertiesUtils.asProperties(properties);
    all.setProperty("annotators", "tokenize,sayso");
    all.setProperty("customAnnotatorClass.sayso", SaysoAnnotator.class.getName());
    return new StanfordCoreNLP(all);
  }

  @Test
  void eightThreadsAnnotateAsOneDoes() throws IOException {
    String sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);
    String alone = speakers(read(sample));

    assertThat(Stream.generate(() -> sample).limit(8).parallel().map(text -> speakers(read(text))))
        .allMatch(alone::equals);
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
