package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.json.Samples;

/** What {@code /openapi.json} says is what the service does. */
class OpenApiTest {

  private static final String REFERENCE = "#/components/schemas/";

  private Service service;
  private Client client;
  private JsonNode described;

  @BeforeEach
  void start() throws Exception {
    service = Service.listen(ServiceOptions.local(0));
    service.start(new FakeLibrary());
    client = new Client(service.address());
    described = Client.MAPPER.readTree(client.get("/openapi.json").body());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void articlesAreDescribedAsThePublishedSchemaDescribesThem() throws IOException {
    JsonNode published =
        Client.MAPPER.readTree(Path.of("docs", "schema", "article.schema.json").toFile());

    for (String name : (Iterable<String>) () -> published.get("$defs").fieldNames()) {
      String expected =
          Pattern.compile("#/\\$defs/([a-z])")
              .matcher(published.get("$defs").get(name).toString())
              .replaceAll(found -> REFERENCE + found.group(1).toUpperCase(Locale.ROOT));
      assertThat(described.at("/components/schemas/" + capitalized(name)))
          .as(name)
          .isEqualTo(Client.MAPPER.readTree(expected));
    }
  }

  @Test
  void answersAreAsDescribed() throws Exception {
    assertHolds(client.post(ServiceTest.json("a", Samples.TEXT, "")), "readQuotes", 200);
    assertHolds(client.post("[]"), "readQuotes", 422);
    assertHolds(client.post("{"), "readQuotes", 400);
    assertHolds(client.post(ServiceTest.json("a", FakeLibrary.BUG, "")), "readQuotes", 500);
    assertHolds(client.get("/health"), "health", 200);
    service.drain();
    assertHolds(client.get("/health"), "health", 503);
    HttpResponse<String> refused = client.post("{}");
    assertHolds(refused, "readQuotes", 503);
    assertThat(response("readQuotes", 503).at("/headers/Retry-After").isMissingNode()).isFalse();
  }

  @Test
  void linesOfAStreamAreArticlesOrFailures() throws Exception {
    List<String> lines =
        client.stream(ServiceTest.json("a", Samples.TEXT, "") + "\n[]").body().lines().toList();

    assertThat(violations(Client.MAPPER.readTree(lines.get(0)), "Article")).isEmpty();
    assertThat(violations(Client.MAPPER.readTree(lines.get(1)), "Failure")).isEmpty();
    assertThat(violations(Client.MAPPER.readTree(lines.get(1)), "Article")).isNotEmpty();
  }

  @Test
  void requestsAreDescribedAsTheyAreUnderstood() throws Exception {
    List<String> bodies =
        List.of(
            "{\"text\": \"x\"}",
            "{\"text\": \"x\", \"id\": 7, \"offsets\": \"codepoint\", \"meta\": {\"a\": []}, \"b\": 1}",
            "{\"text\": \"x\", \"id\": null, \"offsets\": null, \"meta\": null}",
            "{\"text\": null}",
            "{\"text\": \"x\", \"id\": \"\"}",
            "{\"text\": \"x\", \"id\": 1.5}",
            "{\"text\": \"x\", \"offsets\": \"bytes\"}",
            "{\"text\": \"x\", \"meta\": \"y\"}");

    for (String body : bodies) {
      boolean isDescribed = violations(Client.MAPPER.readTree(body), "ArticleRequest").isEmpty();
      assertThat(client.post(body).statusCode()).as(body).isEqualTo(isDescribed ? 200 : 422);
    }
  }

  @Test
  void everyStatusThatAProblemOfQuotesMayHaveIsDescribed() {
    Set<String> statuses = new TreeSet<>();
    operation("readQuotes").get("responses").fieldNames().forEachRemaining(statuses::add);

    assertThat(statuses)
        .containsExactlyInAnyOrder(
            "200", "400", "401", "406", "408", "413", "415", "422", "429", "500", "503");
  }

  @Test
  void pathsThatAreDescribedAreThere() throws Exception {
    for (String path : (Iterable<String>) () -> described.get("paths").fieldNames()) {
      assertThat(client.get(path).statusCode()).as(path).isNotEqualTo(404);
    }
  }

  private void assertHolds(HttpResponse<String> answer, String operation, int status)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode media =
        response(operation, status)
            .at("/content")
            .get(answer.headers().firstValue("Content-Type").orElseThrow());
    assertThat(media).as(answer.toString()).isNotNull();
    String schema = media.at("/schema/$ref").textValue().substring(REFERENCE.length());
    assertThat(violations(Client.MAPPER.readTree(answer.body()), schema)).isEmpty();
  }

  private JsonNode response(String operation, int status) {
    JsonNode response = operation(operation).get("responses").get(String.valueOf(status));
    JsonNode reference = response.get("$ref");
    return reference == null ? response : described.at(reference.textValue().substring(1));
  }

  private JsonNode operation(String id) {
    for (JsonNode path : described.get("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asText().equals(id)) {
          return operation;
        }
      }
    }
    throw new AssertionError("no operation " + id);
  }

  /** The schema is looked at with all others beside it, so that references find them. */
  private List<String> violations(JsonNode value, String schema) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("$ref", REFERENCE + schema);
    root.set("components", described.get("components"));
    List<String> found = new ArrayList<>();
    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root)
        .validate(value)
        .forEach(error -> found.add(error.toString()));
    return found;
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
