package org.sayso.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark within the test's own process, with as little of it as can be. */
public final class LocalSpark {

  private LocalSpark() {}

  /** Starts a session with two tasks at once that leaves nothing behind outside of a folder. */
  public static SparkSession start(Path folder) {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 1)
        // java.time's dates: for java.sql's a package of the JDK must be opened.
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .config("spark.local.dir", folder.resolve("local").toString())
        .getOrCreate();
  }
}
