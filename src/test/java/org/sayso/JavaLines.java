package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Lines of Java that somebody copies out of a guide: compiles them, and runs them. */
public final class JavaLines {

  private JavaLines() {}

  /**
   * Returns what the lines print.
   *
   * @param classes an empty folder
   */
  public static String run(String lines, Path classes) throws Exception {
    String source =
        """
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.*;
        import edu.stanford.nlp.pipeline.*;
        import edu.stanford.nlp.util.PropertiesUtils;
        import org.apache.spark.sql.Dataset;
        import org.apache.spark.sql.Row;
        import org.apache.spark.sql.SparkSession;
        import org.sayso.*;
        import org.sayso.corenlp.*;
        import org.sayso.csv.*;
        import org.sayso.json.*;
        import org.sayso.spark.*;
        public class Newcomer implements Callable<String> {
          public String call() throws Exception {
            StringBuilder out = new StringBuilder();
        %s
            return out.toString();
          }
          private static String line(Object printed) {
            return printed + "\\n";
          }
        }
        """
            .formatted(
                lines.replaceAll("System\\.out\\.println\\((.*)\\);", "out.append(line($1));"));
    compile(source, classes);

    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Object newcomer = loader.loadClass("Newcomer").getDeclaredConstructor().newInstance();
      return ((Callable<?>) newcomer).call().toString();
    }
  }

  private static void compile(String source, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Newcomer.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    assertThat(compiler.getTask(null, null, null, options, null, List.of(file)).call())
        .as("compiles:\n%s", source)
        .isTrue();
  }
}
