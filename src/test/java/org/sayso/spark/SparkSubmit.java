package org.sayso.spark;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.JavaProcess;

/** Does what the script spark-submit does: starts Spark with nothing but its own jars. */
final class SparkSubmit {

  /** What only our jar may bring. */
  private static final List<String> NOT_SPARKS =
      List.of("stanford-corenlp", "onnxruntime", "picocli", "fastcsv", "jspecify");

  private SparkSubmit() {}

  static JavaProcess.Ended run(List<String> words) throws Exception {
    String jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(entry -> NOT_SPARKS.stream().noneMatch(new File(entry).getName()::startsWith))
            .collect(Collectors.joining(File.pathSeparator));
    return JavaProcess.ofThisJava("-cp", jars, "org.apache.spark.deploy.SparkSubmit")
        .run(words.toArray(String[]::new));
  }
}
