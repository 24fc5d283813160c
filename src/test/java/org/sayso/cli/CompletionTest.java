package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script for shells, as the shells that are installed here take it. */
@Timeout(30)
class CompletionTest {

  @TempDir Path folder;

  @BeforeEach
  void writeScript() throws IOException {
    Cli cli = new Cli();
    assertThat(cli.run("generate-completion")).isEqualTo(0);
    Files.writeString(folder.resolve("script"), cli.out());
    Files.writeString(folder.resolve("news.jsonl"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void commandsOptionsTheirWordsAndFilesAreCompleted(String shell) throws Exception {
    assumeTrue(isInstalled(shell));

    assertThat(complete(shell, "sayso ''")).contains("quotes", "report", "generate-completion");
    assertThat(complete(shell, "sayso quotes --")).contains("--format", "--resume", "--keep");
    assertThat(complete(shell, "sayso quotes --format ''"))
        .contains("text", "jsonl", "csv")
        .doesNotContain("CSV");
    assertThat(complete(shell, "sayso quotes --input ''")).containsExactly("text", "jsonl", "csv");
    assertThat(complete(shell, "sayso quotes --offsets ''")).containsExactly("utf-16", "codepoint");
    assertThat(complete(shell, "sayso quotes --progress ''")).contains("auto", "always", "never");
    assertThat(complete(shell, "sayso quotes --output n")).contains("news.jsonl");
    assertThat(complete(shell, "sayso quotes n")).contains("news.jsonl");
    assertThat(complete(shell, "sayso report n")).contains("news.jsonl");
    assertThat(complete(shell, "sayso report --")).contains("--output", "--date-field");
  }

  @Test
  void helpSaysHowItIsSetUp() {
    Cli cli = new Cli();

    assertThat(cli.run("generate-completion", "--help")).isEqualTo(0);

    assertThat(cli.out()).contains("  source <(sayso generate-completion)\n");
  }

  private List<String> complete(String shell, String words) throws Exception {
    // The shell's own emulation of bash in zsh, and what readline hands over.
    String begin =
        shell.equals("zsh")
            ? "autoload -U compinit && compinit -u; source ./script; emulate sh"
            : "source ./script";
    String commands =
        """
        %s
        COMP_WORDS=(%s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _complete_sayso
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(begin, words);
    Process process =
        new ProcessBuilder(shell, "-c", commands)
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out.lines().toList();
  }

  private static boolean isInstalled(String shell) {
    try {
      return new ProcessBuilder(shell, "-c", "exit 0").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
