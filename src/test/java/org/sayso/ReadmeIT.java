package org.sayso;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        .endsWith("true\n");
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
    return JavaLines.run(lines, classes);
  }

  private static String firstJava(Path guide) throws IOException {
    Matcher java = JAVA.matcher(Files.readString(guide, StandardCharsets.UTF_8));
    assertThat(java.find()).as(guide + " has Java").isTrue();
    return java.group(1);
  }
}
