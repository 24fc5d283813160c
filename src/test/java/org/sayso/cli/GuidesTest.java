package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command that the guides and the help show is understood. */
class GuidesTest {

  /** Alone on a line, after its place in an example, or behind a pipe; up to a pipe or a remark. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^(?: *|.* \\| )(?:sayso|java -jar target/sayso-cli\\.jar) ((?:quotes|report|serve)\\b[^|\\n]*?)(?: {3,}.*)?$",
          Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

  @TestFactory
  Stream<DynamicTest> commandsAreUnderstood() throws IOException {
    String text =
        Files.readString(Path.of("README.md"))
            + Files.readString(Path.of("docs", "batch.md"))
            + Files.readString(Path.of("docs", "report.md"))
            + Files.readString(Path.of("docs", "service.md"))
            + examples("quotes")
            + examples("report");

    assertThat(COMMAND.matcher(text).results()).hasSizeGreaterThan(22);
    return COMMAND
        .matcher(text)
        .results()
        .map((MatchResult command) -> command.group(1))
        .distinct()
        .map(words -> DynamicTest.dynamicTest(words, () -> understood(words)));
  }

  private static String examples(String command) {
    Cli help = new Cli();
    assertThat(help.run(command, "--help")).isEqualTo(0);
    return help.out().substring(help.out().indexOf("Examples"));
  }

  private static void understood(String command) {
    String[] words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new);

    Outside outside =
        new Outside(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new Terminal(false, 80),
            Cli.streams(false, OptionalInt.empty()));

    assertThatCode(() -> Main.commandLine(outside, Cli.FAKE).parseArgs(words))
        .doesNotThrowAnyException();
  }
}
