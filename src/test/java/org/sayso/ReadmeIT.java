package org.sayso;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that a newcomer copies out of the README and the guides compile and run. */
class ReadmeIT {

  private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

  @TempDir Path classes;

  @Test
  void theFirstLinesOfJavaCompileAndRun() throws Exception {
    assertThat(run(firstJava(Path.of("README.md")))).contains("Marta Ellwood");
  }

  @Test
  void theLinesAboutTheUsersDirectoryPrintWhatTheyAreSaidTo() throws Exception {
    assertThat(run(firstJava(Path.of("docs/directory.md"))))
        .contains("Marta Ellwood p1 []")
        .contains("Tobias Renn ? [p2, p3]");
  }

  @Test
  void theLinesAboutCoreNlpPrintWhatTheyAreSaidTo() throws Exception {
    String guide = Files.readString(Path.of("docs/corenlp.md"), StandardCharsets.UTF_8);
    String lines = JAVA.matcher(guide).results().map(java -> java.group(1)).collect(joining());

    assertThat(run(lines))
        .startsWith("Marta Ellwood: “We will not sell the harbour to the first bidder")
        .contains("Marta Ellwood: “far below”")
        .contains("direct say")
        .endsWith("true");
  }

  @Test
  void thePropertiesAboutCoreNlpAreThoseOfTheTestedProgram() throws Exception {
    List<String> tested = Files.readAllLines(Path.of("src/it/corenlp/pipeline.properties"));
    for (String guide : List.of("README.md", "docs/corenlp.md")) {
      assertThat(Files.readAllLines(Path.of(guide)))
          .contains("+ " + tested.get(0), "+ " + tested.get(1));
    }
  }

  private String run(String lines) throws Exception {
    String source =
        """
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.Callable;
        import edu.stanford.nlp.pipeline.*;
        import edu.stanford.nlp.util.PropertiesUtils;
        import org.sayso.*;
        import org.sayso.corenlp.*;
        public class Newcomer implements Callable<String> {
          public String call() throws Exception {
            StringBuilder out = new StringBuilder();
        %s
            return out.toString();
          }
        }
        """
            .formatted(lines.replace("System.out.println(", "out.append("));
    compile(source, classes);

    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Object newcomer = loader.loadClass("Newcomer").getDeclaredConstructor().newInstance();
      return ((Callable<?>) newcomer).call().toString();
    }
  }

  private static String firstJava(Path guide) throws IOException {
    Matcher java = JAVA.matcher(Files.readString(guide, StandardCharsets.UTF_8));
    assertThat(java.find()).as(guide + " has Java").isTrue();
    return java.group(1);
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
