package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the guides from Java compiles, runs, and prints what stands below it. */
class GuidesIT {

  @TempDir Path classes;

  @TestFactory
  Stream<DynamicTest> fromJava() throws Exception {
    return printWhatTheySay("from-java.md", 12);
  }

  @TestFactory
  Stream<DynamicTest> comingFrom() throws Exception {
    return printWhatTheySay("coming-from.md", 3);
  }

  private Stream<DynamicTest> printWhatTheySay(String guide, int atLeast) throws Exception {
    List<Guide.Example> examples = Guide.read(guide).examples("java");
    assertThat(examples)
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .allSatisfy(example -> assertThat(example.printed()).isNotEmpty());
    List<Callable<String>> programs =
        JavaLines.compile(
            examples.stream().map(Guide.Example::code).toList(),
            Files.createDirectory(classes.resolve(guide)));
    return IntStream.range(0, examples.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    examples.get(i).code(),
                    () -> assertThat(programs.get(i).call()).matches(examples.get(i).pattern())));
  }
}
