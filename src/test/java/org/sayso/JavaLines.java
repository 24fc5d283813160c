package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    return compile(List.of(lines), classes).get(0).call();
  }

  /**
   * Returns, for each of some examples, a program that runs it and returns what it prints.
   *
   * @param classes an empty folder
   */
  static List<Callable<String>> compile(List<String> examples, Path classes) throws Exception {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String example : examples) {
      sources.add(source("Newcomer" + sources.size(), example));
    }
    List<String> options =
        List.of(
            "-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, sources)
                .call())
        .as("compiles:\n%s", String.join("\n\n", examples))
        .isTrue();

    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    List<Callable<String>> programs = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Object newcomer = loader.loadClass("Newcomer" + i).getDeclaredConstructor().newInstance();
      programs.add(() -> ((Callable<?>) newcomer).call().toString());
    }
    return programs;
  }

  private static JavaFileObject source(String name, String lines) {
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
        public class %s implements Callable<String> {
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
                name,
                lines.replaceAll("System\\.out\\.println\\((.*)\\);", "out.append(line($1));"));
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
