package org.sayso.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.JavaProcess;
import org.sayso.json.Offsets;

/** From Parquet to Parquet in a session of its own; needs the models and the packaged jar. */
class SparkSaysoIT {

  private static final JsonMapper JSON = new JsonMapper();

  private static final StructType ARTICLES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("published", DataTypes.DateType)
          .add("tags.of.desk", DataTypes.createArrayType(DataTypes.StringType))
          .add("text", DataTypes.StringType);

  private static final int MAX_CHARACTERS = 10_000;
  private static final String EMOJI = "😀 “Go,” Anna Keller 😀 said. The band played “Moon”.";

  @TempDir static Path folder;

  private static SparkSession spark;
  private static SparkSayso sayso;
  private static List<Row> good;
  private static List<Row> bad;
  private static Path people;

  @BeforeAll
  static void readFromParquetToParquet() throws Exception {
    String vote = Files.readString(Path.of("docs/samples/council-vote.txt"));
    good = List.of(article("vote", vote), article("emoji", EMOJI), article("empty", ""));
    bad =
        List.of(
            article(null, EMOJI),
            article("", EMOJI),
            article("no text", null),
            article("long", vote + " ".repeat(MAX_CHARACTERS)));
    people =
        Files.writeString(
            folder.resolve("people.csv"),
            "id,name,aliases,type\np1,Marta Ellwood,Mayor Ellwood,person\n");
    spark = LocalSpark.start(folder);
    spark
        .createDataFrame(articles(), ARTICLES)
        .coalesce(2)
        .write()
        .parquet(folder.resolve("articles.parquet").toString());

    sayso =
        SparkSayso.builder(spark)
            .maxCharacters(MAX_CHARACTERS)
            .people(people.toUri().toString())
            .build();
    sayso.read(parquet("articles")).write().parquet(folder.resolve("read.parquet").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Row article(String id, String text) {
    return RowFactory.create(id, LocalDate.of(2024, 5, 2), List.of("city", "port"), text);
  }

  private static List<Row> articles() {
    List<Row> all = new ArrayList<>(good);
    // Among the good ones, so that one that fails has some after it.
    all.addAll(1, bad);
    return all;
  }

  private static Dataset<Row> parquet(String name) {
    return spark.read().parquet(folder.resolve(name + ".parquet").toString());
  }

  @Test
  void columnSaysWhatTheCommandLineSays() throws Exception {
    List<JsonNode> inSpark = new ArrayList<>();
    for (Row row :
        parquet("read")
            .where("sayso.error IS NULL")
            .selectExpr("id", "to_json(sayso, map('ignoreNullFields', 'false'))")
            .collectAsList()) {
      ObjectNode json = JSON.createObjectNode().put("id", row.getString(0));
      json.setAll((ObjectNode) JSON.readTree(row.getString(1)));
      assertThat(json.remove("error").isNull()).isTrue();
      inSpark.add(json);
    }

    assertThat(inSpark)
        .anyMatch(json -> json.toString().contains("\"externalId\":\"p1\""))
        .containsExactlyInAnyOrderElementsOf(onTheCommandLine());
  }

  private static List<JsonNode> onTheCommandLine() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Row row : good) {
      lines.add(JSON.writeValueAsString(Map.of("id", row.get(0), "text", row.get(3))));
    }
    Path input = Files.write(folder.resolve("articles.jsonl"), lines);
    JavaProcess.Ended ended =
        JavaProcess.ofThisJava("-jar", "target/sayso-cli.jar")
            .run("quotes", input.toString(), "--format", "jsonl", "--people", people.toString());
    assertThat(ended.err()).isEmpty();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : ended.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  @Test
  void rowsAndTheirOtherColumnsStayAsTheyAre() {
    assertThat(parquet("read").drop("sayso").schema()).isEqualTo(parquet("articles").schema());
    assertThat(parquet("read").drop("sayso").collectAsList())
        .containsExactlyInAnyOrderElementsOf(parquet("articles").collectAsList());
  }

  @Test
  void badArticlesHaveAnErrorAndNothingElse() {
    Dataset<Row> failed = parquet("read").where("sayso.error IS NOT NULL");

    assertThat(failed.where("sayso.quotes IS NULL AND sayso.model IS NULL").count())
        .isEqualTo(bad.size());
    assertThat(
            failed
                .selectExpr("concat_ws(': ', id, sayso.error.code, sayso.error.message)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .satisfiesExactlyInAnyOrder(
            each ->
                assertThat(each)
                    .isEqualTo("invalid_article: the id is null; give each article one"),
            each -> assertThat(each).startsWith(": invalid_article: the id is empty"),
            each -> assertThat(each).startsWith("no text: invalid_article: the text is null"),
            each -> assertThat(each).startsWith("long: text_too_long: text of 1"));
  }

  @Test
  void schemaIsTheOneThatIsDocumented() {
    assertThat(sayso.read(parquet("articles")).schema().apply("sayso").dataType())
        .isEqualTo(SparkSayso.schema());
  }

  @Test
  void eachQuoteIsARowWithItsWholeSpeaker() {
    Dataset<Row> quotes = sayso.quotes(parquet("read"));

    assertThat(quotes.columns()).containsExactly("id", "published", "tags.of.desk", "quote");
    assertThat(quotes.count())
        .isEqualTo(parquet("read").selectExpr("sum(size(sayso.quotes))").first().getLong(0))
        .isGreaterThan(10);
    assertThat(
            quotes
                .where("id = 'vote' AND quote.id = 'q1'")
                .selectExpr(
                    "published",
                    "quote.kind",
                    "quote.speaker.name",
                    "quote.speaker.externalId",
                    "quote.speaker.role",
                    "quote.cue.lemma",
                    "quote.content[1].text")
                .collectAsList())
        .containsExactly(
            RowFactory.create(
                LocalDate.of(2024, 5, 2),
                "direct",
                "Marta Ellwood",
                "p1",
                "Mayor",
                "say",
                "“Not this year, and not at that price.”"));
  }

  @Test
  void quoteOfNobodyHasNoSpeaker() {
    Dataset<Row> read =
        sayso.read(
            spark.createDataFrame(
                List.of(article("a", "“We have had enough of waiting for the ferry.” It rained.")),
                ARTICLES));
    Dataset<Row> quotes = sayso.quotes(read).where("quote.speaker IS NULL");

    assertThat(quotes.count() + read.selectExpr("size(sayso.unattributed)").first().getInt(0))
        .isEqualTo(1);
  }

  @Test
  void codePointsAreWhatSqlCounts() {
    SparkSayso counting = SparkSayso.builder(spark).offsets(Offsets.CODE_POINT).build();
    counting.read(parquet("articles").where("id = 'emoji'")).createOrReplaceTempView("emoji");

    assertThat(
            spark
                .sql(
                    "SELECT substring(text, p.begin + 1, p.end - p.begin), p.text FROM"
                        + " (SELECT text, explode(sayso.quotes[0].content) AS p FROM emoji)")
                .collectAsList())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(row.get(1)));
    assertThat(spark.sql("SELECT sayso.offsets FROM emoji").first().get(0)).isEqualTo("codepoint");
  }

  @Test
  void columnsMayHaveOtherNames() {
    Dataset<Row> renamed =
        parquet("articles").where("id = 'emoji'").toDF("url", "sayso", "quote", "body");
    SparkSayso other =
        SparkSayso.builder(spark).idColumn("url").textColumn("body").column("found").build();

    assertThat(other.read(renamed).selectExpr("size(found.quotes)").first().getInt(0)).isEqualTo(1);
    assertThatThrownBy(() -> other.quotes(other.read(renamed)))
        .hasMessage("the dataset has a column \"quote\" already: rename it first");
  }

  @Test
  void sqlReadsTexts() {
    sayso.register("sayso_quotes");
    parquet("articles").createOrReplaceTempView("articles");

    assertThat(
            spark
                .sql(
                    "SELECT id, q.cue.lemma FROM articles"
                        + " LATERAL VIEW explode(sayso_quotes(text).quotes) AS q WHERE id = 'emoji'")
                .collectAsList())
        .containsExactly(RowFactory.create("emoji", "say"));
  }

  @Test
  void articleIsReadOnceHoweverOftenItIsAskedFor() {
    String plan =
        sayso
            .read(parquet("articles"))
            .where("sayso.error IS NULL AND size(sayso.quotes) > 0")
            .select("id", "sayso.model", "sayso.quotes", "sayso.speakers")
            .queryExecution()
            .optimizedPlan()
            .toString();

    assertThat(plan.split("UDF\\(", -1)).hasSize(2);
  }

  @Test
  void whatIsNoTextIsRefusedBeforeTheJobBegins() {
    Dataset<Row> numbers = parquet("articles").withColumn("text", functions.lit(1));

    assertThatThrownBy(() -> sayso.read(numbers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "column \"text\" is of type int: texts must be strings; cast it first, or choose"
                + " another");
  }

  @Test
  void columnThatIsThereIsNotReplaced() {
    assertThatThrownBy(() -> sayso.read(parquet("read")))
        .hasMessage(
            "the dataset has a column \"sayso\" already: choose another name with"
                + " SparkSaysoBuilder.column");
    assertThatThrownBy(() -> sayso.quotes(parquet("articles")))
        .hasMessageStartingWith("no column \"sayso\" among [id, ");
  }

  @Test
  void tasksShareOneThatIsOpen() {
    Settings settings =
        Settings.DEFAULTS
            .withMaxCharacters(MAX_CHARACTERS)
            .withPeople(
                PackedDirectory.of(
                        PeopleFile.read(
                            people.toString(), spark.sparkContext().hadoopConfiguration()))
                    .fingerprint());
    sayso.read(parquet("articles")).write().format("noop").mode("overwrite").save();

    OpenSayso.with(
        settings,
        () -> {
          throw new AssertionError("the tasks should have opened it in this process");
        });
  }
}
