package org.sayso.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Offsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * Reads articles from Parquet and writes what was said in them as Parquet: a program to submit to
 * Spark.
 *
 * <pre>{@code
 * spark-submit --class org.sayso.spark.QuotesJob target/sayso-cli.jar articles.parquet read.parquet
 * }</pre>
 *
 * <p>{@code docs/spark.md} says what is in the output; {@code --help} tells the options.
 */
@Command(
    name = "spark-submit … --class org.sayso.spark.QuotesJob sayso-cli.jar",
    description = "Reads articles from Parquet and writes what was said in them as Parquet.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class QuotesJob {

  @Parameters(index = "0", paramLabel = "INPUT", description = "Parquet with a row an article.")
  private String input = "";

  @Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "Where to write; must not be there.")
  private String output = "";

  @Option(
      names = "--quotes",
      description = "Write a row a quote, without texts, instead of a row an article.")
  private boolean isOfQuotes;

  @Option(
      names = "--id-field",
      paramLabel = "COLUMN",
      description = "The column with an article's id (default: ${DEFAULT-VALUE}).")
  private String idColumn = "id";

  @Option(
      names = "--text-field",
      paramLabel = "COLUMN",
      description = "The column with an article's text (default: ${DEFAULT-VALUE}).")
  private String textColumn = "text";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Deal the articles out to N tasks: some thousands for each, so that one takes minutes."
              + " Else the files' own parts are the tasks, which may take hours.")
  private @Nullable Integer partitions;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "What offsets count: utf-16 code units (default), or codepoint, as in SQL.")
  private String offsets = Offsets.UTF_16.toString();

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description = "Your own directory, whose ids speakers get: a CSV, where Spark can read it.")
  private @Nullable String people;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out quotes whose confidence is below P, 0 to 1.")
  private @Nullable Double minConfidence;

  @Option(
      names = "--min-speaker-confidence",
      paramLabel = "P",
      description = "Leave speakers unknown whose confidence is below P, 0 to 1.")
  private @Nullable Double minSpeakerConfidence;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "The longest text to read; a longer one has an error.")
  private @Nullable Integer maxCharacters;

  private QuotesJob() {}

  /**
   * Runs the job. It ends by returning or by throwing, as Spark wants it, and not by an exit
   * status.
   *
   * @throws ParameterException if the arguments are wrong
   */
  public static void main(String[] args) {
    SparkSession spark = SparkSession.builder().appName("Sayso").getOrCreate();
    try {
      run(spark, args);
    } finally {
      spark.stop();
    }
  }

  static void run(SparkSession spark, String... args) {
    QuotesJob job = new QuotesJob();
    CommandLine.ParseResult parsed = new CommandLine(job).parseArgs(args);
    if (!CommandLine.printHelpIfRequested(parsed)) {
      job.run(spark);
    }
  }

  private void run(SparkSession spark) {
    SparkSayso sayso = sayso(spark);
    Dataset<Row> articles = spark.read().parquet(input);
    Dataset<Row> read =
        sayso.read(partitions == null ? articles : articles.repartition(partitions));
    (isOfQuotes ? sayso.quotes(read) : read).write().parquet(output);
  }

  private SparkSayso sayso(SparkSession spark) {
    SparkSaysoBuilder builder =
        SparkSayso.builder(spark)
            .idColumn(idColumn)
            .textColumn(textColumn)
            .offsets(Offsets.labelled(offsets));
    if (people != null) {
      builder.people(people);
    }
    if (minConfidence != null) {
      builder.minConfidence(minConfidence);
    }
    if (minSpeakerConfidence != null) {
      builder.minSpeakerConfidence(minSpeakerConfidence);
    }
    if (maxCharacters != null) {
      builder.maxCharacters(maxCharacters);
    }
    return builder.build();
  }
}
