package org.sayso.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sayso.Sayso;
import org.sayso.spark.SparkSayso;

/**
 * Prints how many articles a second Spark reads with one task and with two at once, from Parquet,
 * beside the library alone on one thread, and what processor time an article takes. The articles
 * are generated.
 */
final class SparkScale {

  private static final int WORDS = 750;
  private static final int PARTS = 8;

  private static final StructType COLUMNS =
      new StructType().add("id", DataTypes.IntegerType).add("text", DataTypes.StringType);

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private SparkScale() {}

  public static void main(String[] arguments) throws Exception {
    List<String> texts =
        IntStream.range(0, Integer.getInteger("spark.articles", 2_000))
            .mapToObj(number -> new Articles(number).ofWords(WORDS))
            .toList();
    Path folder = Files.createTempDirectory("sayso-spark");
    try (Sayso sayso = Sayso.create()) {
      Runnable alone = () -> texts.forEach(sayso::read);
      alone.run();
      print("the library alone, one thread", texts.size(), alone);
    }
    String file = folder.resolve("articles.parquet").toString();
    inSession("local[1]", spark -> write(spark, texts, file));
    for (String master : List.of("local[1]", "local[2]")) {
      inSession(
          master,
          spark -> {
            read(spark, file);
            print("Spark, " + master, texts.size(), () -> read(spark, file));
          });
    }
  }

  private interface Work {
    void in(SparkSession spark);
  }

  private static void inSession(String master, Work work) {
    SparkSession spark =
        SparkSession.builder()
            .master(master)
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    try {
      work.in(spark);
    } finally {
      spark.stop();
    }
  }

  private static void write(SparkSession spark, List<String> texts, String file) {
    List<Row> rows =
        IntStream.range(0, texts.size())
            .mapToObj(number -> RowFactory.create(number, texts.get(number)))
            .toList();
    spark.createDataFrame(rows, COLUMNS).repartition(PARTS).write().parquet(file);
  }

  private static void read(SparkSession spark, String file) {
    SparkSayso.create(spark)
        .read(spark.read().parquet(file))
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
  }

  private static void print(String what, int articles, Runnable reading) {
    long begin = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    reading.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double used = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
    System.out.printf(
        "%s: %.2f articles of %d words a second; %.4f s of processor time each; resident %d MB%n",
        what, articles / seconds, WORDS, used / articles, ProcessMemory.resident());
  }
}
