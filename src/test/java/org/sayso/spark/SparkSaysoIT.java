package org.sayso.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.JavaProcess;

/** From Parquet to Parquet in a session of its own; needs the models and the packaged jar. */
class SparkSaysoIT {

  private static final JsonMapper JSON = new JsonMapper();

  private static final StructType ARTICLES =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);

  @TempDir static Path folder;

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start(folder);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void columnSaysWhatTheCommandLineSays() throws Exception {
    List<Row> articles =
        List.of(
            RowFactory.create("vote", Files.readString(Path.of("docs/samples/council-vote.txt"))),
            RowFactory.create("emoji", "😀 “Go,” Anna Keller 😀 said. The band played “Moon”."),
            RowFactory.create("empty", ""));
    Path file = parquet("articles", articles, ARTICLES);
    Path read = folder.resolve("read.parquet");

    SparkSayso.create(spark)
        .read(spark.read().parquet(file.toString()))
        .write()
        .parquet(read.toString());

    List<JsonNode> inSpark = new ArrayList<>();
    for (Row row :
        spark
            .read()
            .parquet(read.toString())
            .selectExpr("id", "to_json(sayso, map('ignoreNullFields', 'false')) AS json")
            .collectAsList()) {
      ObjectNode json = JSON.createObjectNode().put("id", row.getString(0));
      json.setAll((ObjectNode) JSON.readTree(row.getString(1)));
      assertThat(json.remove("error").isNull()).isTrue();
      inSpark.add(json);
    }
    assertThat(inSpark).containsExactlyInAnyOrderElementsOf(onTheCommandLine(articles));
  }

  private static List<JsonNode> onTheCommandLine(List<Row> articles) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Row row : articles) {
      lines.add(
          JSON.createObjectNode()
              .put("id", row.getString(0))
              .put("text", row.getString(1))
              .toString());
    }
    Path input = Files.write(folder.resolve("articles.jsonl"), lines);
    JavaProcess.Ended ended =
        JavaProcess.ofThisJava("-jar", "target/sayso-cli.jar")
            .run("quotes", input.toString(), "--format", "jsonl");
    assertThat(ended.err()).isEmpty();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : ended.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static Path parquet(String name, List<Row> rows, StructType schema) {
    Path file = folder.resolve(name + ".parquet");
    spark.createDataFrame(rows, schema).coalesce(2).write().parquet(file.toString());
    return file;
  }
}
