package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the guides from Java compiles, runs, and prints what stands below it. */
class GuidesIT {

  @TempDir Path classes;

  @TestFactory
  Stream<DynamicTest> fromJava() throws IOException {
    return printWhatTheySay("from-java.md", 12);
  }

  @TestFactory
  Stream<DynamicTest> comingFrom() throws IOException {
    return printWhatTheySay("coming-from.md", 3);
  }

  private Stream<DynamicTest> printWhatTheySay(String guide, int atLeast) throws IOException {
    List<Guide.Example> examples = Guide.read(guide).examples("java");
    assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
    List<DynamicTest> tests = new ArrayList<>();
    for (Guide.Example example : examples) {
      Path own = classes.resolve(guide + tests.size());
      String name = example.code().lines().findFirst().orElse("");
      tests.add(DynamicTest.dynamicTest(name, () -> printsWhatItSays(example, own)));
    }
    return tests.stream();
  }

  private static void printsWhatItSays(Guide.Example example, Path own) throws Exception {
    assertThat(own.toFile().mkdirs()).isTrue();

    assertThat(JavaLines.run(example.code(), own)).matches(example.pattern());
  }
}
