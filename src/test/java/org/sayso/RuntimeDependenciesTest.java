package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody gets who adds Sayso to a project: the build writes down what Maven resolves. */
class RuntimeDependenciesTest {

  private static final Path RESOLVED = Path.of("target", "runtime-dependencies.txt");

  @Test
  void userOfTheLibraryGetsCoreNlpCommonsTextAndOnnxRuntimeAndNothingMore() throws IOException {
    assertThat(resolvedForUsers())
        .containsExactlyInAnyOrder(
            "edu.stanford.nlp:stanford-corenlp",
            "org.apache.commons:commons-text",
            "org.apache.commons:commons-lang3",
            "com.microsoft.onnxruntime:onnxruntime");
  }

  @Test
  void whatOnlyASurfaceNeedsIsOptional() throws IOException {
    assertThat(Files.readString(RESOLVED).lines())
        .filteredOn(line -> line.contains("jmustache") || line.contains("chart.js"))
        .hasSize(2)
        .allMatch(line -> line.contains("(optional)"));
  }

  /** Lines read {@code group:artifact:type:version:scope}, with {@code (optional)} behind it. */
  private static List<String> resolvedForUsers() throws IOException {
    try (Stream<String> lines = Files.lines(RESOLVED)) {
      return lines
          .map(String::strip)
          .filter(line -> line.split(":", -1).length >= 5)
          .filter(line -> !line.contains("(optional)"))
          .map(line -> line.split(":", -1)[0] + ":" + line.split(":", -1)[1])
          .toList();
    }
  }
}
