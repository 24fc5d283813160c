package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged jar, killed in the midst of a batch; it must have been built, and needs the models.
 */
class ResumeIT {

  private static final Path JAR = Path.of("target", "sayso-cli.jar");
  private static final int ARTICLES = 300;
  private static final int KILLS = 3;

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          i % 50 == 7
              ? "nonsense " + i
              : """
              {"id": "a%d", "date": "=%d", "text": "“We will not\\nsell,” Mayor Marta Ellwood said on \
              day %d. She told Tobias Renn that the offer was too low. “It was never about the \
              money,” he said."}"""
                  .formatted(i / 2, i, i));
    }
    input = Files.write(folder.resolve("in.jsonl"), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void outputOfARunThatWasKilledAndResumedIsThatOfOneThatWasNot(String format) throws Exception {
    Path unbroken = folder.resolve("unbroken");
    assertThat(ended(start(format, unbroken))).isEqualTo(1);
    long size = Files.size(unbroken);

    Path output = folder.resolve("output");
    Random random = new Random(4711);
    long before = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start(format, output);
      awaitSize(process, output, before + 1 + random.nextLong(size / (KILLS + 2)));
      process.destroyForcibly().waitFor();
      before = Files.size(output);
      assertThat(before).as("killed before it was done").isBetween(1L, size - 1);
    }
    assertThat(ended(start(format, output))).isEqualTo(1);

    assertThat(output).hasSameBinaryContentAs(unbroken);
  }

  private static void awaitSize(Process process, Path file, long size) throws Exception {
    while (process.isAlive() && (!Files.exists(file) || Files.size(file) < size)) {
      Thread.sleep(1);
    }
  }

  private static int ended(Process process) throws InterruptedException {
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private Process start(String format, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            JAR.toString(),
            "quotes",
            input.toString(),
            "--format",
            format,
            "--keep",
            "date",
            "--output",
            output.toString(),
            "--resume");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
