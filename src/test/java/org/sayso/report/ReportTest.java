package org.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.batch.MalformedEntry;

/** What the page holds; what a browser makes of it is {@code ReportInBrowserTest}. */
class ReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void columnsHaveWhatIsCounted() throws IOException {
    JsonNode index =
        index(
            page(
                article("a1", Map.of("date", "1970-01-03"), said("Ellwood", "“Not this year.”")),
                article("a2", Map.of(), said("Marta Ellwood", "no"), said("Renn", "that — yes"))));

    assertThat(index.at("/people/names")).hasToString("[\"Marta Ellwood\",\"Renn\"]");
    assertThat(index.at("/quotes/person")).hasToString("[0,0,1]");
    assertThat(index.at("/quotes/article")).hasToString("[0,1,1]");
    assertThat(index.at("/quotes/words")).hasToString("[3,1,2]");
    assertThat(index.at("/articles/days")).hasToString("[2,null]");
  }

  @Test
  void titlesAndAddressesAreThoseOfTheFieldsThatWereNamed() throws IOException {
    KeptFields fields = new KeptFields("day", "headline", "link");
    Map<String, String> meta =
        Map.of("day", "1970-01-02", "headline", "Harbour", "link", "https://example.org/1");

    JsonNode articles = index(page(fields, article("a1", meta))).get("articles");

    assertThat(articles)
        .hasToString(
            "{\"ids\":[\"a1\"],\"titles\":[\"Harbour\"],\"addresses\":[\"https://example.org/1\"],"
                + "\"days\":[1]}");
  }

  @Test
  void addressThatIsNoneOfTheWebIsNoLink() throws IOException {
    Map<String, String> meta = Map.of("url", "javascript:alert(1)");

    assertThat(index(page(article("a1", meta))).at("/articles/addresses")).hasToString("[\"\"]");
  }

  @Test
  void wordsOfTheQuotesStandInPortions() throws IOException {
    BatchQuote[] many = new BatchQuote[QuoteTexts.QUOTES_IN_ELEMENT + 1];
    for (int i = 0; i < many.length; i++) {
      many[i] = said("Renn", "quote " + i);
    }

    List<Element> portions = page(article("a1", Map.of(), many)).select("script.texts");

    assertThat(portions).hasSize(2);
    assertThat(JSON.readTree(portions.get(0).data())).hasSize(QuoteTexts.QUOTES_IN_ELEMENT);
    assertThat(JSON.readTree(portions.get(1).data()))
        .hasToString("[[\"quote 500\",\"said\",\"he\",\"\",97,-1]]");
  }

  @Test
  void whatCouldNotBeReadIsCountedAndTold() throws IOException {
    JsonNode index =
        index(
            page(
                article("a1", Map.of()),
                new BatchFailure("a2", "too long"),
                new MalformedEntry("q.jsonl, line 3: not JSON")));

    assertThat(index.get("failures").intValue()).isEqualTo(1);
    assertThat(index.get("malformed").intValue()).isEqualTo(1);
    assertThat(index.get("problems"))
        .hasToString("[\"a2: too long\",\"q.jsonl, line 3: not JSON\"]");
  }

  @Test
  void whateverTheBatchHoldsIsNoPartOfThePage() throws IOException {
    String hostile = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>";
    int scripts = page(article("a1", Map.of(), said("Renn", "no"))).select("script").size();

    Document page = page(article(hostile, Map.of("title", hostile), said(hostile, hostile)));

    assertThat(page.select("script")).hasSize(scripts);
    assertThat(page.select("img")).isEmpty();
    assertThat(index(page).at("/articles/titles/0").textValue()).isEqualTo(hostile);
    assertThat(JSON.readTree(page.select("script.texts").first().data()).at("/0/0").textValue())
        .isEqualTo(hostile);
  }

  @Test
  void pageIsOneFileAndMayRunItsOwnScriptsAlone() throws IOException {
    Document page = page(article("a1", Map.of()));

    assertThat(page.select("[src], link")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    List<Element> scripts = page.select("script:not([type])");
    assertThat(scripts).hasSize(6);
    assertThat(scripts)
        .allSatisfy(it -> assertThat(policy).contains("'sha256-" + sha256(it.data()) + "'"));
    assertThat(page.html()).doesNotContain("sourceMappingURL");
    assertThat(page.select("footer pre").text()).startsWith("The MIT License (MIT)");
  }

  @Test
  void temporaryFileIsGoneWhenTheReportIsClosed() throws IOException {
    int before = temporaryFiles();

    try (Report report = new Report("t", KeptFields.USUAL)) {
      assertThat(temporaryFiles()).isEqualTo(before + 1);
      report.add(article("a1", Map.of(), said("Renn", "no")));
    }

    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static int temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return (int)
          files.filter(it -> it.getFileName().toString().startsWith("sayso-report")).count();
    }
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode index(Document page) throws IOException {
    return JSON.readTree(page.getElementById("index").data());
  }

  private static Document page(BatchEntry... entries) throws IOException {
    return page(KeptFields.USUAL, entries);
  }

  private static Document page(KeptFields fields, BatchEntry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = new Report("Quotes of May", fields)) {
      for (BatchEntry entry : entries) {
        report.add(entry);
      }
      report.writeTo(out);
    }
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  private static BatchArticle article(String id, Map<String, String> meta, BatchQuote... quotes) {
    return new BatchArticle(id, meta, List.of(quotes));
  }

  private static BatchQuote said(String name, String content) {
    return new BatchQuote(
        Kind.DIRECT,
        content,
        Optional.of(new BatchCue("said", "say", Act.SAY, false, false)),
        Optional.of("he"),
        Optional.of(
            new BatchSpeaker("s", name, SpeakerType.PERSON, Optional.empty(), Optional.empty())),
        OptionalDouble.of(0.97),
        OptionalDouble.empty());
  }
}
