package org.sayso.service;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.service.Client.detailOf;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.csv.QuotesCsv;
import org.sayso.json.ArticleJson;
import org.sayso.json.Offsets;
import org.sayso.json.ReadArticle;
import org.sayso.json.Samples;

/** What the service answers, over a real port; the library reads without a model. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServiceTest {

  static final String TOKEN = "0123456789abcdef";

  private static final Limits LIMITS =
      new Limits(
          new Sizes(4000, 500),
          new Counts(2, 1, 5, 1),
          new Times(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20)));

  private final FakeLibrary library = new FakeLibrary();
  private Service service;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    start(options(LIMITS, Optional.empty()));
  }

  private void start(ServiceOptions options) throws IOException {
    service = Service.listen(options);
    service.start(library);
    client = new Client(service.address());
  }

  private static ServiceOptions options(Limits limits, Optional<Token> token) {
    return new ServiceOptions(
        ServiceOptions.LOOPBACK, 0, token, List.of("https://example.org"), true, limits);
  }

  private void restart(ServiceOptions options) throws IOException {
    service.close();
    start(options);
  }

  @AfterEach
  void stop() {
    library.release();
    service.close();
  }

  @Test
  void articleIsAnsweredByTheObjectOfTheContract() throws Exception {
    HttpResponse<String> answer = client.post(json("a1", Samples.TEXT, ""));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body())
        .isEqualTo(ArticleJson.onOneLine(Offsets.UTF_16).toJson("a1", Samples.article()) + "\n");
  }

  @Test
  void offsetsCountWhatIsAskedFor() throws Exception {
    assertThat(client.post(json("a1", Samples.TEXT, ", \"offsets\": \"codepoint\"")).body())
        .isEqualTo(
            ArticleJson.onOneLine(Offsets.CODE_POINT).toJson("a1", Samples.article()) + "\n");
  }

  @Test
  void metaComesBackAndAnArticleWithoutIdIsTheFirst() throws Exception {
    String meta = "{\"a\": [1.50, {\"b\": null}],\n \"c\": \"\\\"\"}";

    assertThat(client.post("{\"meta\": " + meta + ", \"text\": \"x\", \"id\": null}").body())
        .startsWith("{\"id\":\"1\",")
        .contains("\"meta\":{\"a\":[1.50, {\"b\": null}],\"c\":\"\\\"\"},");
  }

  @Test
  void articleIsAnsweredInCsvWhereThatIsAcceptedAndFormulasAreDefused() throws Exception {
    HttpResponse<String> answer =
        client.send(
            client
                .post("application/json; charset=UTF-8", json("=1", Samples.TEXT, ""))
                .header("Accept", "application/xml, text/csv;q=0.5"));

    QuotesCsv csv = new QuotesCsv(Offsets.UTF_16, List.of());
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body())
        .isEqualTo(csv.header() + csv.rows(new ReadArticle("=1", Samples.article())))
        .contains("\n'=1,");
  }

  @Test
  void streamAnswersEachLineInItsPlaceBadOnesToo() throws Exception {
    String lines =
        String.join(
            "\n",
            "{\"text\": \"one\"}",
            "",
            "{\"text\": 3, \"id\": \"b\"}\r",
            "nonsense",
            "{\"id\": 7, \"text\": \"" + "x".repeat(501) + "\"}",
            "{\"text\": \"" + "x".repeat(4001) + "\"}",
            json("c", "😀 two", ", \"offsets\": \"codepoint\""),
            json("d", FakeLibrary.BUG, ""));

    HttpResponse<String> answer = client.stream(lines);

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    List<String> answers = answer.body().lines().toList();
    assertThat(answers).hasSize(7);
    assertThat(answers.get(0)).startsWith("{\"id\":\"1\",").contains("\"text\":\"one\"");
    assertThat(answers.get(1)).startsWith("{\"id\":\"b\",\"error\":{\"code\":\"invalid_article\"");
    assertThat(answers.get(1)).contains("line 3: \\\"text\\\" must be a string");
    assertThat(answers.get(2)).startsWith("{\"id\":null,\"error\":{\"code\":\"invalid_json\"");
    assertThat(answers.get(3)).startsWith("{\"id\":\"7\",\"error\":{\"code\":\"text_too_long\"");
    assertThat(answers.get(4)).startsWith("{\"id\":null,\"error\":{\"code\":\"text_too_long\"");
    assertThat(answers.get(5)).startsWith("{\"id\":\"c\"").contains("\"offsets\":\"codepoint\"");
    assertThat(answers.get(5)).contains("\"begin\":0,\"end\":5");
    assertThat(answers.get(6)).contains("\"code\":\"internal\"").doesNotContain("secret");
  }

  @Test
  void bytesOfALineThatAreNoUtf8FailItAlone() throws Exception {
    byte[] body =
        "{\"text\": \"caf\u00e9\"}\n{\"text\": \"x\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    HttpRequest.Builder request =
        client.post("application/x-ndjson", "").POST(BodyPublishers.ofByteArray(body));

    assertThat(client.send(request).body().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("invalid_utf8").contains("line 1"),
            second -> assertThat(second).startsWith("{\"id\":\"2\",\"model\""));
  }

  @Test
  void streamIsAnsweredInCsvWithOneHeader() throws Exception {
    String body =
        client
            .send(
                client
                    .post("application/x-ndjson", "{\"text\": \"one\"}\n{\"text\": \"two\"}")
                    .header("Accept", "text/*"))
            .body();

    QuotesCsv csv = new QuotesCsv(Offsets.UTF_16, List.of());
    assertThat(body)
        .isEqualTo(
            csv.header()
                + csv.rows(new ReadArticle("1", FakeLibrary.whole("one")))
                + csv.rows(new ReadArticle("2", FakeLibrary.whole("two"))));
  }

  @Test
  void tenThousandLinesAreAnsweredInOrder() throws Exception {
    String lines =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(i -> json("a" + i, "text " + i, ""))
            .collect(joining("\n"));

    List<String> answers = client.stream(lines).body().lines().toList();

    assertThat(answers).hasSize(10_000);
    assertThat(IntStream.range(0, 10_000))
        .allMatch(i -> answers.get(i).startsWith("{\"id\":\"a" + (i + 1) + "\",\"model\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                 | 422 | invalid_article | not an object",
        "{}                                 | 422 | invalid_article | \"text\" must be there",
        "{\"text\": 1}                      | 422 | invalid_article | \"text\" must be a string",
        "{\"text\": \"\", \"id\": \"\"}     | 422 | invalid_article | \"id\" must be a string",
        "{\"text\": \"\", \"meta\": []}     | 422 | invalid_article | \"meta\" must be an object",
        "{\"text\": \"\", \"offsets\": \"\"}| 422 | invalid_article | \"offsets\" must be \"utf-16\"",
        "{\"text\": \"\"                    | 400 | invalid_json    | not JSON",
        "{\"text\": \"\"} {}                | 400 | invalid_json    | more than one value",
        "{\"text\": \"secret words\"}       | 500 | internal        | urn:uuid:",
      })
  void bodyThatCannotBeAnsweredIsAProblem(String body, int status, String type, String detail)
      throws Exception {
    assertThat(detailOf(client.post(body), status, type)).contains(detail).doesNotContain("secret");
  }

  @Test
  void deepJsonIsRefused() throws Exception {
    String deep =
        "{\"text\": \"\", \"meta\": {\"a\": " + "[".repeat(1500) + "]".repeat(1500) + "}}";

    assertThat(detailOf(client.post(deep), 400, "invalid_json")).contains("nesting depth");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws Exception {
    HttpRequest.Builder request =
        client
            .post("application/json", "")
            .POST(BodyPublishers.ofByteArray(new byte[] {'{', '}', (byte) 0xe9}));

    detailOf(client.send(request), 400, "invalid_utf8");
  }

  @Test
  void unknownPathIsNotFoundAndMakesNoMetric() throws Exception {
    detailOf(client.get("/v1/secret"), 404, "not_found");
    detailOf(client.get("/page.css/page.js"), 404, "not_found");
    detailOf(client.get("/../pom.xml"), 400, "bad_request");

    assertThat(client.get("/metrics").body())
        .contains("sayso_http_requests_total{route=\"other\",status=\"404\"} 2.0")
        .doesNotContain("/v1/secret");
  }

  @Test
  void otherMethodsAreToldWhichAreAllowed() throws Exception {
    HttpResponse<String> get = client.get(QuotesEndpoint.PATH);
    HttpResponse<String> put =
        client.send(client.request("/health").PUT(BodyPublishers.ofString("")));

    detailOf(get, 405, "method_not_allowed");
    assertThat(get.headers().firstValue("Allow")).contains("POST");
    detailOf(put, 405, "method_not_allowed");
    assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void formThatIsNotThereIsNotAcceptable() throws Exception {
    detailOf(
        client.send(client.post("application/json", "{}").header("Accept", "application/xml")),
        406,
        "not_acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=iso-8859-1"
  })
  void otherBodiesAreUnsupported(String type) throws Exception {
    detailOf(client.send(client.post(type, "{}")), 415, "unsupported_media_type");
  }

  @Test
  void compressedBodiesAreUnsupported() throws Exception {
    detailOf(
        client.send(client.post("application/json", "{}").header("Content-Encoding", "gzip")),
        415,
        "unsupported_media_type");
  }

  @Test
  void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws Exception {
    String large = json("a", "x".repeat(4000), "");
    HttpRequest.Builder chunked =
        client
            .post("application/json", "")
            .POST(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofByteArray(large.getBytes(StandardCharsets.UTF_8))));

    assertThat(detailOf(client.post(large), 413, "content_too_large")).contains("4000 bytes");
    detailOf(client.send(chunked), 413, "content_too_large");
    assertThat(detailOf(client.post(json("a", "x".repeat(501), "")), 413, "text_too_long"))
        .contains("501 characters: the limit is 500");
  }

  @Test
  void whoeverFindsTheQueueFullIsToldToComeAgain() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> taken =
        Stream.generate(() -> client.postLater(json("a", FakeLibrary.LONG, ""))).limit(3).toList();
    awaitMetric("sayso_articles_waiting 1.0");
    awaitMetric("sayso_articles_being_read 2.0");

    HttpResponse<String> refused = client.post(json("a", "x", ""));

    detailOf(refused, 429, "too_many_requests");
    assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]*");
    assertThat(client.get("/health").statusCode()).isEqualTo(200);
    library.release();
    assertThat(taken).allMatch(answer -> answer.join().statusCode() == 200);
    assertThat(client.post(json("a", "x", "")).statusCode()).isEqualTo(200);
  }

  @Test
  void oneStreamMoreThanThereMayBeIsToldToComeAgain() throws Exception {
    CompletableFuture<HttpResponse<String>> taken =
        CompletableFuture.supplyAsync(() -> streamed(json("a", FakeLibrary.LONG, "")));
    awaitMetric("sayso_articles_being_read 1.0");

    detailOf(client.stream("{\"text\": \"x\"}"), 429, "too_many_requests");

    assertThat(client.post(json("a", "x", "")).statusCode()).isEqualTo(200);
    library.release();
    assertThat(taken.join().statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> streamed(String lines) {
    try {
      return client.stream(lines);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void articleThatTakesTooLongIsBrokenOff() throws Exception {
    Times times = new Times(Duration.ofMillis(300), Duration.ofSeconds(20), Duration.ofSeconds(1));
    restart(options(new Limits(LIMITS.sizes(), LIMITS.counts(), times), Optional.empty()));

    HttpResponse<String> answer = client.post(json("a", FakeLibrary.LONG, ""));

    detailOf(answer, 503, "timeout");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(client.stream(json("a", FakeLibrary.LONG, "")).body())
        .startsWith("{\"id\":\"a\",\"error\":{\"code\":\"interrupted\"");
    awaitMetric("sayso_articles_being_read 0.0");
    assertThat(client.post(json("a", "x", "")).statusCode()).isEqualTo(200);
  }

  @Test
  void tokenIsAskedForWhereArticlesAndFiguresAre() throws Exception {
    restart(options(LIMITS, Optional.of(Token.of(TOKEN))));

    HttpResponse<String> without = client.post(json("a", "x", ""));
    detailOf(without, 401, "unauthorized");
    assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"sayso\"");
    detailOf(client.get("/metrics"), 401, "unauthorized");
    for (String wrong :
        List.of("Bearer " + TOKEN + "0", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer")) {
      detailOf(client.send(authorized(wrong)), 401, "unauthorized");
    }
    assertThat(client.send(authorized("bearer " + TOKEN)).statusCode()).isEqualTo(200);
    for (String open : List.of("/", "/health", "/openapi.json")) {
      assertThat(client.get(open).statusCode()).isEqualTo(200);
    }
  }

  private HttpRequest.Builder authorized(String value) {
    return client.post("application/json", json("a", "x", "")).header("Authorization", value);
  }

  @Test
  void whatWasTakenIsAnsweredBeforeTheEndAndNothingElse() throws Exception {
    CompletableFuture<HttpResponse<String>> taken =
        client.postLater(json("a", FakeLibrary.LONG, ""));
    awaitMetric("sayso_articles_being_read 1.0");
    CompletableFuture<Integer> left = CompletableFuture.supplyAsync(service::drain);
    awaitHealth(503);

    assertThat(client.get("/health").body()).isEqualTo("{\"status\":\"draining\"}\n");
    HttpResponse<String> refused = client.post(json("a", "x", ""));
    detailOf(refused, 503, "draining");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(left).isNotDone();

    library.release();
    assertThat(taken.join().statusCode()).isEqualTo(200);
    assertThat(left.join()).isZero();
  }

  @Test
  void metricsTellWhatWasDone() throws Exception {
    client.post(json("a", Samples.TEXT, ""));
    client.stream("{\"text\": \"two words\"}\nnonsense");
    client.post("nonsense");

    HttpResponse<String> metrics = client.get("/metrics");

    assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(metrics.body())
        .contains("sayso_http_requests_total{route=\"/v1/quotes\",status=\"200\"} 2.0")
        .contains("sayso_http_requests_total{route=\"/v1/quotes\",status=\"400\"} 1.0")
        .contains("sayso_http_request_seconds_count{route=\"/v1/quotes\"} 3")
        .contains("sayso_http_requests_in_flight 0.0")
        .contains("sayso_articles_total{outcome=\"read\"} 2.0")
        .contains("sayso_articles_total{outcome=\"invalid_json\"} 1.0")
        .contains("sayso_words_total 16.0")
        .contains("sayso_quotes_total{kind=\"direct\"} 1.0")
        .contains("sayso_quotes_total{kind=\"indirect\"} 2.0")
        .contains("sayso_reading_seconds_count 2")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void onlyTheOriginsThatAreNamedMayAskByScripts() throws Exception {
    assertThat(preflight("https://example.org").headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://example.org");
    assertThat(preflight("https://example.com").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();

    restart(ServiceOptions.local(0));
    assertThat(preflight("https://example.org").headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
  }

  private HttpResponse<String> preflight(String origin) throws Exception {
    return client.send(
        client
            .request(QuotesEndpoint.PATH)
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type"));
  }

  @Test
  void pageIsKeptByBrowsersAndAskedForAgain() throws Exception {
    HttpResponse<String> page = client.get("/");
    String tag = page.headers().firstValue("ETag").orElseThrow();

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(client.send(client.request("/").header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
  }

  private void awaitMetric(String line) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (client.get("/metrics").body().contains("\n" + line + "\n")) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(client.get("/metrics").body()).contains(line);
  }

  private void awaitHealth(int status) throws Exception {
    for (int i = 0; i < 600 && client.get("/health").statusCode() != status; i++) {
      Thread.sleep(50);
    }
    assertThat(client.get("/health").statusCode()).isEqualTo(status);
  }

  static String json(String id, String text, String more) {
    return Client.MAPPER
            .createObjectNode()
            .put("id", id)
            .put("text", text)
            .toString()
            .replaceFirst("}$", "")
        + more
        + "}";
  }
}
