package org.sayso.spark;

import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.sayso.SpeakerDirectory;
import org.sayso.json.Offsets;

/**
 * Holds what can be chosen when articles are read in Spark.
 *
 * <pre>{@code
 * SparkSayso sayso =
 *     SparkSayso.builder(spark).idColumn("url").textColumn("body").people("people.csv").build();
 * }</pre>
 *
 * <p>Not thread-safe: one thread builds; what it builds is.
 */
public final class SparkSaysoBuilder {

  final SparkSession spark;
  String idColumn = "id";
  String textColumn = "text";
  String column = "sayso";
  private Offsets offsets = Offsets.UTF_16;
  private Settings settings = Settings.DEFAULTS;
  private SpeakerDirectory directory = SpeakerDirectory.empty();

  SparkSaysoBuilder(SparkSession spark) {
    this.spark = spark;
  }

  /** Sets the column with what the user calls an article: {@code id} unless set. */
  public SparkSaysoBuilder idColumn(String idColumn) {
    this.idColumn = Objects.requireNonNull(idColumn, "idColumn");
    return this;
  }

  /** Sets the column with the texts: {@code text} unless set. */
  public SparkSaysoBuilder textColumn(String textColumn) {
    this.textColumn = Objects.requireNonNull(textColumn, "textColumn");
    return this;
  }

  /** Sets what the column is called that is added: {@code sayso} unless set. */
  public SparkSaysoBuilder column(String column) {
    this.column = Objects.requireNonNull(column, "column");
    return this;
  }

  /**
   * Sets what offsets count: UTF-16 code units unless set, as Java and Scala do. Code points are
   * what Spark's SQL counts, {@code substring(text, begin + 1, end - begin)}, and Python.
   */
  public SparkSaysoBuilder offsets(Offsets offsets) {
    this.offsets = Objects.requireNonNull(offsets, "offsets");
    return this;
  }

  /**
   * Sets how sure a quote must be, as {@link org.sayso.SaysoBuilder#minConfidence(double)} does.
   *
   * @param minConfidence a probability, 0 to 1
   */
  public SparkSaysoBuilder minConfidence(double minConfidence) {
    settings = settings.withMinConfidence(minConfidence);
    return this;
  }

  /**
   * Sets how sure a speaker must be, as {@link org.sayso.SaysoBuilder#minSpeakerConfidence(double)}
   * does.
   *
   * @param minSpeakerConfidence a probability, 0 to 1
   */
  public SparkSaysoBuilder minSpeakerConfidence(double minSpeakerConfidence) {
    settings = settings.withMinSpeakerConfidence(minSpeakerConfidence);
    return this;
  }

  /**
   * Sets the longest text that is read; a longer one has an error.
   *
   * @param maxCharacters a number of UTF-16 code units, at least 1
   */
  public SparkSaysoBuilder maxCharacters(int maxCharacters) {
    settings = settings.withMaxCharacters(maxCharacters);
    return this;
  }

  /** Sets the user's own directory, by whose ids speakers are told; none is used unless set. */
  public SparkSaysoBuilder directory(SpeakerDirectory directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
    return this;
  }

  /**
   * Sets the user's own directory, and reads it: a CSV in UTF-8, as {@link
   * org.sayso.csv.DirectoryCsv} has it.
   *
   * @param file a path as Spark takes them, such as {@code people.csv} or {@code s3a://…}
   * @throws IllegalArgumentException if it cannot be read, or something in it is wrong; the message
   *     says where
   */
  public SparkSaysoBuilder people(String file) {
    return directory(PeopleFile.read(file, spark.sparkContext().hadoopConfiguration()));
  }

  /** Sends the directory to the executors, if there is one; the models are loaded there. */
  public SparkSayso build() {
    if (directory.entries().isEmpty()) {
      return with(new TextReader(settings, offsets, null));
    }
    PackedDirectory packed = PackedDirectory.of(directory);
    Broadcast<PackedDirectory> people =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(packed);
    return with(new TextReader(settings.withPeople(packed.fingerprint()), offsets, people));
  }

  private SparkSayso with(TextReader reader) {
    return new SparkSayso(this, reader);
  }
}
