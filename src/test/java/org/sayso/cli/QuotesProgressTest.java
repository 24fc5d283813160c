package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When it is shown how far a batch is, and that nothing of it is left. */
class QuotesProgressTest {

  private static final String CLEAR = "\r\u001b[K";

  private final Cli cli = new Cli();

  @TempDir Path folder;
  private Path lines;

  @BeforeEach
  void writeLines() throws IOException {
    lines =
        Files.writeString(
            folder.resolve("in.jsonl"),
            IntStream.range(0, 300)
                .mapToObj(
                    i -> "{\"id\": \"%d\", \"text\": \"%s\"}\n".formatted(i, "x".repeat(i % 7)))
                .collect(Collectors.joining("", "nonsense\n", "")));
    cli.library(options -> Cli.slow(Cli.FAKE.open(options)));
  }

  @Test
  void lineIsShownOnATerminalWhereTheQuotesGoElsewhere() {
    assertThat(cli.errorTerminal(80, false).run("quotes", "--threads", 2, lines)).isEqualTo(1);

    assertThat(cli.err())
        .contains(CLEAR + "loading the models …")
        .containsPattern("\\[#*-*] +\\d+ %  \\d+ articles, 1 failed  \\d+\\.\\d/s")
        .contains("sayso: 301 articles, 1 failed, in ");
    assertThat(cli.out()).doesNotContain("\u001b");
  }

  @Test
  void lineIsShownOnATerminalWhereTheQuotesGoToAFile() {
    cli.errorTerminal(80, true)
        .run("quotes", lines, "--format", "csv", "--output", folder.resolve("out.csv"));

    assertThat(cli.err()).contains(" articles");
    assertThat(folder.resolve("out.csv")).content().doesNotContain("\u001b");
  }

  @Test
  void lineIsClearedBeforeAMessageAndAtTheEnd() {
    cli.errorTerminal(80, false).run("quotes", lines);

    assertThat(cli.err().split("\n", -1))
        .as("what a terminal shows at the end")
        .extracting(line -> line.substring(line.lastIndexOf('\r') + 1).replace("\u001b[K", ""))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("sayso: invalid_json: "),
            line -> assertThat(line).startsWith("sayso: 301 articles, 1 failed, in "),
            line -> assertThat(line).isEqualTo("sayso: 1 of 301 articles failed"),
            line -> assertThat(line).isEmpty());
  }

  @Test
  void nothingIsShownWhereStandardErrorIsNoTerminal() {
    cli.run("quotes", lines);

    assertThat(cli.err()).doesNotContain("\r", "\u001b").hasLineCount(2);
  }

  @Test
  void nothingIsShownWhereTheQuotesAreSeenThemselves() {
    cli.errorTerminal(80, true).run("quotes", lines);

    assertThat(cli.err()).doesNotContain("\u001b");
  }

  @Test
  void nothingIsShownForOneArticleAlone() {
    cli.errorTerminal(80, false).in("One.").run("quotes");

    assertThat(cli.err()).isEmpty();
  }

  @Test
  void userHasTheLastWord() {
    cli.errorTerminal(80, false).run("quotes", "--progress", "never", lines);
    assertThat(cli.err()).doesNotContain("\u001b");

    Cli always = new Cli();
    always.run("quotes", "--progress", "always", lines);
    assertThat(always.err()).contains(CLEAR);
  }

  @Test
  void lineIsNeverWiderThanTheTerminal() {
    cli.errorTerminal(41, false).run("quotes", lines);

    assertThat(cli.err().split("\r", -1))
        .filteredOn(line -> !line.contains("sayso: "))
        .allSatisfy(line -> assertThat(line.replace("\u001b[K", "")).hasSizeLessThan(41));
  }
}
