package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written: forms, order, colours, files, and pipes that break. */
class QuotesOutputTest {

  private static final String TWO =
      "{\"id\": \"c1\", \"text\": \"One.\"}\n{\"id\": \"c2\", \"text\": \"Two.\"}\n";

  private final Cli cli = new Cli();

  @TempDir Path folder;

  @Test
  void textIsForPeopleAndHasTitlesWhereThereMayBeSeveralArticles() {
    cli.in(TWO).run("quotes", "--input", "jsonl");

    assertThat(cli.out().lines().filter(line -> line.startsWith("──")).map(line -> line.strip()))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("── c1 ──");
    assertThat(new Cli().in("One.").run("quotes")).isEqualTo(0);
  }

  @Test
  void jsonIsOneArray() {
    cli.in(TWO + "nonsense").run("quotes", "--input", "jsonl", "--format", "json");

    assertThat(cli.out())
        .startsWith("[\n  {\n    \"id\": \"c1\",\n")
        .contains("\n  },\n  {\n    \"id\": \"c2\",\n")
        .contains("\n  },\n  {\n    \"id\": null,\n    \"error\": {\n")
        .endsWith("\n  }\n]\n");
  }

  @Test
  void csvIsARowAQuoteUnderItsColumns() {
    assertThat(
            cli.in("id,text,date\nc1,One.,x\nc2,,y\n,Three.,z\n")
                .run("quotes", "--input", "csv", "--format", "csv", "--keep", "date"))
        .isEqualTo(1);

    assertThat(cli.out().lines())
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("article,quote,kind,").endsWith(",meta.date"),
            line -> assertThat(line).startsWith("c1,q1,indirect,1.0,").endsWith(",x"),
            line -> assertThat(line).startsWith("c2,,,").endsWith(",0,,fake 1,utf-16,y"),
            line -> assertThat(line).startsWith(",,,").contains("invalid_article: -, line 4: "));
  }

  @Test
  void csvOfNothingIsItsColumns() {
    assertThat(cli.in("").run("quotes", "--input", "jsonl", "--format", "csv")).isEqualTo(0);

    assertThat(cli.out()).startsWith("article,quote,").endsWith(",model,offsets\n").hasLineCount(1);
  }

  @Test
  void offsetsCountCodePointsOnRequest() {
    cli.in("😀").run("quotes", "--format", "jsonl", "--offsets", "codepoint");

    assertThat(cli.out()).contains("\"offsets\":\"codepoint\"").contains("\"begin\":0,\"end\":1,");
  }

  @Test
  void outputIsTheSameWhateverTheNumberOfThreads() {
    String many =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"%s\"}".formatted(i, "x".repeat(i % 7)))
            .collect(Collectors.joining("\n"));
    Cli one = new Cli().in(many);
    Cli eight = new Cli().in(many).library(options -> Cli.slow(Cli.FAKE.open(options)));

    one.run("quotes", "--input", "jsonl", "--format", "jsonl", "--threads", 1);
    eight.run("quotes", "--input", "jsonl", "--format", "jsonl", "--threads", 8);

    assertThat(one.out().lines()).hasSize(200);
    assertThat(eight.out()).isEqualTo(one.out());
  }

  @Test
  void outputGoesToTheFileAndNothingToStandardOutput() throws IOException {
    Path file = Files.writeString(folder.resolve("out.jsonl"), "what was there before");

    assertThat(cli.in("One.").run("quotes", "--format", "jsonl", "--output", file)).isEqualTo(0);

    assertThat(cli.out()).isEmpty();
    assertThat(file).content().startsWith("{\"id\":\"-\",").endsWith("}\n");
  }

  @Test
  void fileThatCannotBeWrittenIsReportedBeforeAnythingIsRead() {
    Path file = folder.resolve("none").resolve("out.jsonl");

    assertThat(cli.in("One.").run("quotes", "--output", file)).isEqualTo(2);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: cannot write: " + file + ": there is no such file or folder; check the name\n");
  }

  @Test
  void fileToBeReadIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.");

    assertThat(cli.run("quotes", file, "--output", folder.resolve(".").resolve("a.txt")))
        .isEqualTo(2);

    assertThat(cli.err()).contains("is one of the files to read, and would be replaced");
    assertThat(file).content().isEqualTo("One.");
  }

  @Test
  void coloursAreForTerminalsAndOnRequest() {
    assertThat(colours(new Cli().terminal())).isTrue();
    assertThat(colours(new Cli())).isFalse();
    assertThat(colours(new Cli(), "--color", "always")).isTrue();
    assertThat(colours(new Cli().terminal(), "--color", "never")).isFalse();
  }

  @Test
  void fileGetsNoColoursOfTheTerminal() {
    Path file = folder.resolve("out.txt");

    cli.terminal().in("One.").run("quotes", "--output", file);

    assertThat(file).content().contains("One.").doesNotContain("\u001b");
  }

  @Test
  void pipeThatBreaksEndsTheRunQuietly() {
    cli.stdout(failing("Broken pipe")).in(TWO);

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl")).isEqualTo(0);

    assertThat(cli.err()).isEmpty();
  }

  @Test
  void diskThatIsFullIsReported() {
    cli.stdout(failing("No space left on device")).in(TWO);

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl")).isEqualTo(2);

    assertThat(cli.err()).isEqualTo("sayso: cannot write: No space left on device\n");
  }

  private static boolean colours(Cli cli, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = "quotes";
    System.arraycopy(more, 0, args, 1, more.length);
    assertThat(cli.in("One.").run(args)).isEqualTo(0);
    return cli.out().contains("\u001b");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
