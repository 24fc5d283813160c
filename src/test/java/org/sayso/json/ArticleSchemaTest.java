package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.ArticleBuilder;
import org.sayso.SpeakerType;

/** The published schema says what is really written, no less and no more. */
class ArticleSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SCHEMA = Path.of("docs", "schema", "article.schema.json");

  private final JsonNode published = MAPPER.readTree(SCHEMA.toFile());
  private final Schema schema = schema(published);
  private final Schema strict = schema(withoutFurtherFields(published.deepCopy()));

  ArticleSchemaTest() throws IOException {}

  @Test
  void articlesHoldToTheSchemaAndHaveNoFieldThatItDoesNotName() throws IOException {
    for (Offsets offsets : Offsets.values()) {
      assertHolds(ArticleJson.onOneLine(offsets).toJson("a1", Samples.article()));
      assertHolds(ArticleJson.indented(offsets).toJson("", new ArticleBuilder("", "m").build()));
    }
  }

  @Test
  void speakerWithCandidatesHoldsToTheSchema() throws IOException {
    ArticleBuilder article = new ArticleBuilder("", "m");
    article.addSpeaker("s1", "Smith", SpeakerType.PERSON).candidates(List.of("Q1", "Q2"));
    String json = ArticleJson.onOneLine(Offsets.UTF_16).toJson("a1", article.build());

    assertHolds(json);
    assertThat(schema.validate(MAPPER.readTree(json.replace("\"Q2\"", "2")))).isNotEmpty();
  }

  @Test
  void fieldsThatAreKeptHoldToTheSchema() throws IOException {
    ArticleFields fields = new ArticleFields("id", "text", List.of("date", "tags", "none"));
    ArticleText input =
        (ArticleText)
            new InputLines(fields)
                .parse(
                    "line 1",
                    "{\"id\": 1, \"text\": \"\", \"tags\": [\"a\", {}], \"date\": \"2024-05-02\"}");
    Answer answer = new ReadArticle("1", Samples.article(), input.meta());
    String json = ArticleJson.onOneLine(Offsets.UTF_16).toJson(answer);

    assertHolds(json);
    assertHolds(ArticleJson.indented(Offsets.UTF_16).toJson(answer));
    assertThat(json)
        .contains("\"meta\":{\"date\":\"2024-05-02\",\"tags\":[\"a\", {}],\"none\":null},");
    assertThat(schema.validate(MAPPER.readTree(json.replace("\"meta\":{", "\"meta\":[],\"x\":{"))))
        .isNotEmpty();
  }

  @Test
  void failuresHoldToTheSchema() throws IOException {
    ArticleJson json = ArticleJson.onOneLine(Offsets.UTF_16);

    assertHolds(json.toJson(Failure.of("a1", Failure.Code.INVALID_UTF8, "byte 1")));
    assertHolds(json.toJson(Failure.withoutId(Failure.Code.INVALID_JSON, "line 1")));
  }

  @Test
  void schemaAllowsTheFieldsOfLaterVersionsAndNothingElse() throws IOException {
    String json = ArticleJson.onOneLine(Offsets.UTF_16).toJson("a1", Samples.article());

    assertThat(schema.validate(MAPPER.readTree(json.replaceFirst("\\{", "{\"new\":1,")))).isEmpty();
    assertThat(schema.validate(MAPPER.readTree(json.replace("\"direct\"", "\"loud\""))))
        .isNotEmpty();
    assertThat(schema.validate(MAPPER.readTree(json.replace("0.97", "97")))).isNotEmpty();
    assertThat(schema.validate(MAPPER.readTree(json.replace("\"lemma\"", "\"root\""))))
        .isNotEmpty();
  }

  private void assertHolds(String json) throws IOException {
    assertThat(schema.validate(MAPPER.readTree(json))).isEmpty();
    assertThat(strict.validate(MAPPER.readTree(json))).isEmpty();
  }

  private static Schema schema(JsonNode node) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
  }

  private static JsonNode withoutFurtherFields(JsonNode node) {
    if (node.has("properties")) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    node.forEach(ArticleSchemaTest::withoutFurtherFields);
    return node;
  }
}
