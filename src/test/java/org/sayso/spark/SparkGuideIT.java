package org.sayso.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.Guide;
import org.sayso.JavaLines;
import org.sayso.JavaProcess;

/** What the guide about Spark shows is run; needs the models and the packaged jar. */
class SparkGuideIT {

  @TempDir static Path folder;

  private static SparkSession spark;
  private static Guide guide;

  @BeforeAll
  static void writeArticles() throws Exception {
    guide = Guide.read("spark.md");
    spark = LocalSpark.start(folder);
    Files.writeString(folder.resolve("people.csv"), "id,name\np1,Marta Ellwood\n");
    String vote = Files.readString(Path.of("docs/samples/council-vote.txt"));
    List<Row> articles =
        List.of(
            RowFactory.create("vote", LocalDate.of(2024, 5, 2), vote),
            RowFactory.create("more", LocalDate.of(2024, 5, 9), "“No,” Marta Ellwood said."),
            RowFactory.create("june", LocalDate.of(2024, 6, 1), "“Yes,” said Tobias Renn."));
    StructType columns =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("published", DataTypes.DateType)
            .add("text", DataTypes.StringType);
    spark
        .createDataFrame(articles, columns)
        .coalesce(1)
        .write()
        .parquet(folder.resolve("articles.parquet").toString());
    SparkSayso sayso = SparkSayso.create(spark);
    Dataset<Row> read =
        sayso.read(spark.read().parquet(folder.resolve("articles.parquet").toString()));
    sayso.quotes(read).write().parquet(folder.resolve("known.parquet").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Those of the guide, with files in our folder. */
  private static String here(String lines) {
    return lines
        .replaceAll("\\b([a-z]+\\.(?:parquet|csv))\\b", folder.toUri() + "$1")
        .replace("'", "");
  }

  private static List<String> arguments(String commandAfterTheJar) {
    return List.of(here(commandAfterTheJar).split(" +", -1));
  }

  @Test
  void jobIsSubmittedAsItSays() throws Exception {
    String command = guide.lines("spark-submit (--master 'local.*)").get(0);

    JavaProcess.Ended ended = SparkSubmit.run(arguments(command));

    assertThat(ended.status()).as(ended.err()).isEqualTo(0);
    assertThat(spark.read().parquet(here("read.parquet")).where("size(sayso.quotes) > 0").count())
        .isEqualTo(3);
  }

  @Test
  void jobTakesTheOptionsThatItNames() throws Exception {
    List<String> commands = guide.lines("spark-submit .* target/sayso-cli\\.jar (--.*)");
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      QuotesJob.run(spark, arguments(command).toArray(String[]::new));
    }

    assertThat(
            spark.read().parquet(here("quotes.parquet")).where("quote.speaker.externalId = 'p1'"))
        .satisfies(quotes -> assertThat(quotes.count()).isPositive());
  }

  @Test
  void linesOfJavaRun() throws Exception {
    String lines =
        String.join("\n", guide.examples("java").stream().map(Guide.Example::code).toList())
            .replace("read.parquet", "java.parquet");

    JavaLines.run(here(lines), Files.createDirectory(folder.resolve("classes")));

    assertThat(spark.table("quotes").where("quote.speaker.name = 'Tobias Renn'").count())
        .isPositive();
  }

  @Test
  void queriesRunAndSayWhoIsQuotedMost() throws Exception {
    spark
        .read()
        .parquet(folder.resolve("known.parquet").toString())
        .createOrReplaceTempView("quotes");
    spark
        .read()
        .parquet(folder.resolve("articles.parquet").toString())
        .createOrReplaceTempView("articles");
    SparkSayso.create(spark).register("sayso_quotes");
    List<String> answers = new ArrayList<>();
    for (Guide.Example query : guide.examples("sql")) {
      Stream.of(query.code().split(";", -1))
          .filter(statement -> !statement.isBlank())
          .map(statement -> spark.sql(statement).collectAsList().toString())
          .forEach(answers::add);
    }

    assertThat(answers.get(0))
        .startsWith("[[2024-05-01,Marta Ellwood,")
        .contains("[2024-06-01,Tobias Renn,1,1]");
  }

  @Test
  void typesAreThoseThatItNames() throws Exception {
    List<String> tree = guide.lines("( \\|.*-- .*)");

    assertThat(tree)
        .isNotEmpty()
        .containsExactlyElementsOf(
            SparkSayso.schema()
                .treeString()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(" \\((?:nullable|containsNull) = .*", ""))
                .filter(line -> !line.isBlank())
                .toList());
  }
}
