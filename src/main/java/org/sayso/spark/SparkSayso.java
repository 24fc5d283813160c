package org.sayso.spark;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/**
 * Reads articles in Spark: adds to a dataset of them what was said in each, and makes a row of each
 * quote.
 *
 * <pre>{@code
 * SparkSayso sayso = SparkSayso.create(spark);
 * sayso.read(spark.read().parquet("articles.parquet")).write().parquet("read.parquet");
 * sayso.quotes(spark.read().parquet("read.parquet")).createOrReplaceTempView("quotes");
 * spark.sql("SELECT quote.speaker.name, count(*) FROM quotes GROUP BY ALL").show();
 * }</pre>
 *
 * <p>{@link #read} adds one column, {@code sayso}, of the type {@link #schema()}; all others stay
 * as they are. An article that cannot be read, for it has no id, no text or too long a text, has an
 * {@code error} there and nothing else. The job fails only where no article at all could be read,
 * since a model is missing, say.
 *
 * <p><b>What is sent.</b> With each task go these choices, some hundred bytes; to each executor,
 * once, the directory of people, if there is one, as a broadcast variable. The models are in the
 * jar.
 *
 * <p><b>Threads.</b> A task reads one article after another, with one thread: Spark gives a task
 * one core ({@code spark.task.cpus}), and so many tasks an executor that all its cores are busy;
 * further threads would take them from other tasks. All tasks of an executor share one open
 * library. The first of them opens it, and it stays open until the executor ends; if later ones
 * make other choices, until no task holds it any more.
 *
 * <p><b>Memory.</b> For the library an executor needs some 300 MB, however many tasks share it, a
 * part of it outside of the heap; two tasks run within Spark's default of 1 GB. A million people in
 * the directory take another 200 MB, and 250 more while the library is opened.
 *
 * <p>As with all of Spark nothing is read before something is done with what {@code read} returns,
 * and all is read again each time that something is: write it down first, and go on from there.
 * Immutable and thread-safe, as the session is.
 */
public final class SparkSayso {

  /** What {@link #quotes} calls the column with the quote. */
  private static final String QUOTE = "quote";

  private final SparkSession spark;
  private final String idColumn;
  private final String textColumn;
  private final String column;
  private final TextReader reader;

  SparkSayso(SparkSaysoBuilder from, TextReader reader) {
    this.spark = from.spark;
    this.idColumn = from.idColumn;
    this.textColumn = from.textColumn;
    this.column = from.column;
    this.reader = reader;
  }

  /**
   * Makes one with the defaults: columns {@code id} and {@code text}, and else what {@link
   * org.sayso.Sayso#create()} has.
   */
  public static SparkSayso create(SparkSession spark) {
    return builder(spark).build();
  }

  /** Begins a choice of what the defaults do not suit. */
  public static SparkSaysoBuilder builder(SparkSession spark) {
    return new SparkSaysoBuilder(Objects.requireNonNull(spark, "spark"));
  }

  /**
   * Returns the type of what is found in an article: {@code model}, {@code offsets}, {@code
   * quotes}, {@code speakers} and {@code unattributed} as in {@code
   * docs/schema/article.schema.json}, and {@code error}, a {@code code} and a {@code message}.
   * Either the error is null or all the rest is.
   */
  public static StructType schema() {
    return SaysoSchema.ARTICLE;
  }

  /**
   * Adds to each article what was said in it.
   *
   * @param articles a dataset with a column of ids, of any type that can be shown as a string, and
   *     one of texts
   * @return the same rows with one more column
   * @throws IllegalArgumentException if the texts are no strings, or the dataset has a column
   *     {@code sayso} already
   */
  public Dataset<Row> read(Dataset<Row> articles) {
    checkIsNew(articles, column, "choose another name with SparkSaysoBuilder.column");
    Column id = functions.col(idColumn).cast(DataTypes.StringType);
    Column text = functions.col(textColumn);
    DataType type = articles.select(text).schema().apply(0).dataType();
    if (!(type instanceof StringType)) {
      throw new IllegalArgumentException(
          "column \"%s\" is of type %s: texts must be strings; cast it first, or choose another"
              .formatted(textColumn, type.simpleString()));
    }
    UDF2<String, String, Row> read = reader::read;
    return articles.withColumn(
        column, evaluatedOnce(functions.udf(read, schema())).apply(id, text));
  }

  /**
   * Makes a row of each quote: {@code quote}, as in {@link #schema()}, but with the whole of its
   * speaker, mentions aside, where that has the speaker's id.
   *
   * @param read what {@link #read} returned, or what was written of it
   * @return the quotes, each with all other columns of its article but its text
   * @throws IllegalArgumentException if the dataset has no column {@code sayso}, or a column {@code
   *     quote} already
   */
  public Dataset<Row> quotes(Dataset<Row> read) {
    if (!has(read, column)) {
      throw new IllegalArgumentException(
          "no column \"%s\" among %s: give what read(…) returned, or was written of it"
              .formatted(column, Arrays.toString(read.columns())));
    }
    checkIsNew(read, QUOTE, "rename it first");
    Column[] others =
        Stream.of(read.columns())
            .filter(name -> !name.equalsIgnoreCase(column) && !name.equalsIgnoreCase(textColumn))
            .map(SparkSayso::named)
            .toArray(Column[]::new);
    Column found = named(column);
    return read.select(with(others, functions.explode(found.getField("quotes")).as(QUOTE), found))
        .select(with(others, withWholeSpeaker(named(QUOTE), found).as(QUOTE)));
  }

  private static Column withWholeSpeaker(Column quote, Column found) {
    Column speakers =
        functions.filter(
            found.getField("speakers"),
            speaker -> speaker.getField("id").equalTo(quote.getField("speaker")));
    Column whole = functions.transform(speakers, SparkSayso::withoutMentions);
    return quote.withField("speaker", functions.get(whole, functions.lit(0)));
  }

  private static Column withoutMentions(Column speaker) {
    return functions.struct(
        Stream.of("id", "name", "type", "role", "externalId", "candidates")
            .map(field -> speaker.getField(field).as(field))
            .toArray(Column[]::new));
  }

  /**
   * Lets SQL read texts: {@code SELECT id, sayso_quotes(text) AS sayso FROM articles} is what
   * {@link #read} does.
   *
   * @param function what SQL calls it, such as {@code sayso_quotes}
   */
  public void register(String function) {
    UDF1<String, Row> read = reader::read;
    spark.udf().register(function, evaluatedOnce(functions.udf(read, schema())));
  }

  /**
   * Spark takes a function for cheap, and calls it once more for each filter and each field that a
   * query asks for, unless it might return something else each time.
   */
  private static UserDefinedFunction evaluatedOnce(UserDefinedFunction read) {
    return read.asNondeterministic();
  }

  private static void checkIsNew(Dataset<Row> dataset, String column, String wayOut) {
    if (has(dataset, column)) {
      throw new IllegalArgumentException(
          "the dataset has a column \"%s\" already: %s".formatted(column, wayOut));
    }
  }

  /** Spark tells no columns apart by their capitals. */
  private static boolean has(Dataset<Row> dataset, String column) {
    return Stream.of(dataset.columns()).anyMatch(column::equalsIgnoreCase);
  }

  /** Returns a column by its very name, dots and all. */
  private static Column named(String column) {
    return functions.col("`" + column.replace("`", "``") + "`");
  }

  private static Column[] with(Column[] columns, Column... more) {
    return Stream.of(columns, more).flatMap(Stream::of).toArray(Column[]::new);
  }
}
