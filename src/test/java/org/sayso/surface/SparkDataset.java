package org.sayso.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sayso.Article;
import org.sayso.json.ArticleJson;
import org.sayso.spark.LocalSpark;
import org.sayso.spark.SparkSayso;

/** A dataset of Spark's, whose column is shown as JSON. */
record SparkDataset(Path folder) implements Surface {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public List<Article> read(List<String> texts) throws Exception {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(RowFactory.create(rows.size(), text));
    }
    StructType columns =
        new StructType().add("id", DataTypes.IntegerType).add("text", DataTypes.StringType);
    SparkSession spark = LocalSpark.start(folder);
    try {
      List<Row> answers =
          SparkSayso.create(spark)
              .read(spark.createDataFrame(rows, columns))
              .orderBy("id")
              .selectExpr("to_json(sayso, map('ignoreNullFields', 'false'))")
              .collectAsList();
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        articles.add(article(answers.get(i).getString(0), texts.get(i)));
      }
      return articles;
    } finally {
      spark.stop();
    }
  }

  private static Article article(String answer, String text) throws Exception {
    ObjectNode json = (ObjectNode) MAPPER.readTree(answer);
    assertThat(json.remove("error").isNull()).isTrue();
    return ArticleJson.fromJson(json.toString(), text);
  }

  /** Spark's strings are UTF-8, which has no half of a surrogate pair. */
  @Override
  public String carried(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Spark";
  }
}
