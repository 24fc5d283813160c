package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.Span;

/** Runs that go on with what a run before has written. */
class QuotesResumeTest {

  /** Two articles with one id, an id that looks like a formula, failures with ids and without. */
  private static final String INPUT =
      """
      {"id": "a1", "text": "One, \\"two\\"\\nand 😀.", "date": "d1"}
      {"id": "a2", "text": "", "date": "=1"}
      {"id": "a2", "text": "Three."}
      nonsense
      {"id": "=a4", "text": "bug"}
      {"id": "a5"}
      {"id": "a6", "text": "Six.", "date": ["é"]}
      """;

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.writeString(folder.resolve("in.jsonl"), INPUT);
    output = folder.resolve("out");
  }

  /** Killed at any moment, a run leaves the begin of what it would have written. */
  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"JSONL", "CSV"})
  void outputIsTheSameWhereverTheRunWasKilled(OutputFormat format) throws IOException {
    assertThat(resume(killed(), format)).isEqualTo(1);
    byte[] whole = Files.readAllBytes(output);
    assertThat(whole.length).isGreaterThan(1000);

    for (int end : ends(whole)) {
      Files.write(output, Arrays.copyOf(whole, end));

      Cli cli = killed();
      assertThat(resume(cli, format)).as(cli::err).isEqualTo(1);

      assertThat(output).as("killed after %d bytes", end).hasBinaryContent(whole);
    }
  }

  /** All places beside the end of a line, and one in 31 of the others. */
  private static int[] ends(byte[] whole) {
    return IntStream.rangeClosed(0, whole.length)
        .filter(
            end ->
                end % 31 == 0
                    || IntStream.rangeClosed(Math.max(0, end - 2), Math.min(whole.length - 1, end))
                        .anyMatch(i -> whole[i] == '\n'))
        .toArray();
  }

  @Test
  void articlesThatAreThereAreNotReadAgain() {
    resume(new Cli(), OutputFormat.JSONL);
    Cli cli =
        new Cli()
            .library(
                options -> {
                  throw new AssertionError("opened");
                });

    assertThat(resume(cli, OutputFormat.JSONL)).isEqualTo(1);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: 3 of 7 articles failed, 3 of them in runs before, and not tried again\n");
  }

  @Test
  void articlesThatHaveBeenAddedAreReadWhereverTheyStand() throws IOException {
    resume(new Cli(), OutputFormat.CSV);
    byte[] before = Files.readAllBytes(output);
    Files.writeString(input, "{\"id\": \"a0\", \"text\": \"New.\"}\n" + INPUT);

    resume(new Cli(), OutputFormat.CSV);

    assertThat(Files.readString(output))
        .startsWith(new String(before, StandardCharsets.UTF_8))
        .containsOnlyOnce("\na0,q1,");
  }

  @Test
  void failureThatIsTakenOutOfTheOutputIsTriedAgain() throws IOException {
    resume(new Cli(), OutputFormat.JSONL);
    List<String> read =
        Files.readAllLines(output).stream().filter(line -> !line.contains("\"error\"")).toList();
    Files.write(output, read);
    Files.writeString(input, INPUT.replace("\"bug\"", "\"mended\""));

    assertThat(resume(new Cli(), OutputFormat.JSONL)).isEqualTo(1);

    assertThat(Files.readAllLines(output))
        .hasSize(7)
        .startsWith(read.toArray(String[]::new))
        .filteredOn(line -> line.contains("\"error\""))
        .hasSize(2);
  }

  @Test
  void articlesThatAreNotAmongTheInputsAnyMoreStayAndAreCounted() throws IOException {
    resume(new Cli(), OutputFormat.JSONL);
    byte[] before = Files.readAllBytes(output);
    Files.writeString(input, INPUT.lines().limit(6).reduce("", (a, b) -> a + b + "\n"));
    Cli cli = new Cli();

    resume(cli, OutputFormat.JSONL);

    assertThat(output).hasBinaryContent(before);
    assertThat(cli.err())
        .startsWith(
            "sayso: 1 articles of the output are not among the inputs any more; they stay in it\n");
  }

  @Test
  void withoutResumeTheOutputIsReplaced() throws IOException {
    resume(new Cli(), OutputFormat.JSONL);
    Files.writeString(input, "{\"id\": \"b\", \"text\": \"\"}\n");

    new Cli().run("quotes", input, "--format", "jsonl", "--output", output);

    assertThat(output).content().startsWith("{\"id\":\"b\"").hasLineCount(1);
  }

  @Test
  void outputOfOtherOptionsIsRefusedAndLeftAsItIs() throws IOException {
    resume(new Cli(), OutputFormat.JSONL);
    refuses(
        ", line 1: the fields kept are [date], not []; resume with the options",
        "--format",
        "jsonl");
    refuses(
        ", line 1: offsets count utf-16, not codepoint; resume with the options",
        "--format",
        "jsonl",
        "--keep",
        "date",
        "--offsets",
        "codepoint");
    refuses(
        ", row 1: its columns are not those that are to be written, article,", "--format", "csv");

    resume(new Cli(), OutputFormat.CSV, folder.resolve("out.csv"));
    Files.copy(folder.resolve("out.csv"), output, StandardCopyOption.REPLACE_EXISTING);
    refuses(", line 1: not JSON: ", "--format", "jsonl");
    refuses(", row 1: its columns are not", "--format", "csv", "--keep", "title");
    refuses(
        ", row 2: offsets count utf-16, not codepoint",
        "--format",
        "csv",
        "--keep",
        "date",
        "--offsets",
        "codepoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear diary", "Dear diary\nwas it you?\n", "{\"ids\": 1}", "article\n"})
  void fileThatIsNoOutputAtAllIsRefusedAndLeftAsItIs(String content) throws IOException {
    Files.writeString(output, content);

    refuses("", "--format", "jsonl");
    refuses("", "--format", "csv");
  }

  @Test
  void rowsThatAreMissingAreNoticed() throws IOException {
    resume(new Cli().library(options -> QuotesResumeTest::words), OutputFormat.CSV);
    String whole = Files.readString(output);
    String withoutARow = whole.replaceFirst("\na1,q1,[^\n]*", "");
    assertThat(withoutARow).isNotEqualTo(whole);
    Files.writeString(output, withoutARow);

    refuses(
        ", row 4: 1 more rows of article \"a1\" should be here;",
        "--format",
        "csv",
        "--keep",
        "date");
  }

  @Test
  void modelMustBeTheOneThatReadTheArticlesThatAreThere() throws IOException {
    resume(new Cli(), OutputFormat.JSONL);
    List<String> lines = Files.readAllLines(output);
    Files.write(output, lines.subList(0, 2));
    Cli cli = new Cli().library(options -> text -> new ArticleBuilder(text, "fake 2").build());

    assertThat(resume(cli, OutputFormat.JSONL)).isEqualTo(2);

    assertThat(cli.err())
        .startsWith("sayso: cannot resume: " + output + ": its quotes were found by the model")
        .contains(" fake 1, not fake 2;");
    assertThat(Files.readAllLines(output)).isEqualTo(lines.subList(0, 2));
  }

  @Test
  void twoRunsDoNotWriteToOneFile() throws IOException {
    try (FileChannel other =
        FileChannel.open(output, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.lock()).isNotNull();
      Cli cli = new Cli();

      assertThat(resume(cli, OutputFormat.JSONL)).isEqualTo(2);

      assertThat(cli.err())
          .isEqualTo(
              "sayso: cannot write: "
                  + output
                  + ": another run is writing to it; wait for it, or end it\n");
    }
    assertThat(resume(new Cli(), OutputFormat.JSONL)).isEqualTo(1);
  }

  /** Articles have several quotes, so that rows of one can be there and others not. */
  private static Cli killed() {
    return new Cli()
        .library(
            options ->
                text -> text.equals("bug") ? Cli.FAKE.open(options).read(text) : words(text));
  }

  private void refuses(String message, String... options) throws IOException {
    byte[] before = Files.readAllBytes(output);
    Object[] args =
        Stream.concat(
                Stream.of("quotes", input, "--output", output, "--resume"), Arrays.stream(options))
            .toArray();
    Cli cli = new Cli();

    assertThat(cli.run(args)).isEqualTo(2);

    assertThat(cli.err()).startsWith("sayso: cannot resume: " + output).contains(message);
    assertThat(output).hasBinaryContent(before);
  }

  private int resume(Cli cli, OutputFormat format) {
    return resume(cli, format, output);
  }

  private int resume(Cli cli, OutputFormat format, Path output) {
    return cli.run(
        "quotes", input, "--format", format, "--keep", "date", "--output", output, "--resume");
  }

  /** Takes every word for a quote. */
  private static Article words(String text) {
    ArticleBuilder article = new ArticleBuilder(text, "fake 1");
    int number = 1;
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        article
            .addQuote("q" + number++, Kind.INDIRECT, 1)
            .content(new Span(begin, begin + word.length()));
      }
      begin += word.length() + 1;
    }
    return article.build();
  }
}
