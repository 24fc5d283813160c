package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sayso.Article;
import org.sayso.SaysoException;

/** How options are understood, how the library is used, and what is said if something is wrong. */
class QuotesCommandTest {

  private final Cli cli = new Cli();

  @Test
  void libraryIsOpenedOnceWithWhatWasAskedForAndClosed() {
    List<LibraryOptions> opened = new ArrayList<>();
    AtomicInteger closed = new AtomicInteger();
    cli.library(
            options -> {
              opened.add(options);
              return closing(closed);
            })
        .in("{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \"Two.\"}");

    cli.run(
        "quotes",
        "--input",
        "jsonl",
        "--threads",
        3,
        "--max-characters",
        99,
        "--min-confidence",
        0.3,
        "--min-speaker-confidence",
        0.9,
        "--model",
        "mine");

    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).maxCharacters()).isEqualTo(OptionalInt.of(99));
    assertThat(opened.get(0).thresholds())
        .isEqualTo(new Thresholds(OptionalDouble.of(0.3), OptionalDouble.of(0.9)));
    assertThat(opened.get(0).model()).contains(Path.of("mine"));
    assertThat(opened.get(0).modelThreads()).isEqualTo(1);
    assertThat(closed).hasValue(1);
  }

  @Test
  void singleArticleGetsAllThreadsForTheModel() {
    List<LibraryOptions> opened = new ArrayList<>();
    cli.library(
            options -> {
              opened.add(options);
              return Cli::whole;
            })
        .in("One.");

    cli.run("quotes", "--threads", 4);

    assertThat(opened.get(0).modelThreads()).isEqualTo(4);
  }

  @Test
  void libraryIsNotOpenedWhereThereIsNothingToRead() {
    cli.library(
        options -> {
          throw new AssertionError("opened");
        });

    assertThat(cli.run("quotes", "no-such-file.txt")).isEqualTo(2);

    assertThat(cli.err()).contains("no-such-file.txt: cannot be read");
  }

  @Test
  void libraryThatCannotBeOpenedEndsTheRun() {
    cli.library(
            options -> {
              throw new SaysoException(
                  SaysoException.Code.MODEL_MISSING, "model \"mine\": no encoder.onnx");
            })
        .in("{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \"Two.\"}");

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl")).isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).isEqualTo("sayso: model \"mine\": no encoder.onnx\n");
  }

  @Test
  void articleThatIsTooLongFailsAlone() {
    cli.in("{\"id\": 1, \"text\": \"One.\"}\n{\"id\": 2, \"text\": \"Twenty-two.\"}");

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl", "--max-characters", "5"))
        .isEqualTo(1);

    assertThat(cli.out())
        .endsWith(
            """
            {"id":"2","error":{"code":"text_too_long","message":"11 characters: at most 5"}}
            """);
  }

  @Test
  void articleThatShowsABugFailsAloneAndAsksForAReport() {
    cli.in("{\"id\": 1, \"text\": \"bug\"}\n{\"id\": 2, \"text\": \"Two.\"}");

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl")).isEqualTo(1);

    assertThat(cli.out().lines()).hasSize(2);
    assertThat(cli.err())
        .startsWith(
            "sayso: 1: internal: java.lang.IllegalStateException: oops at org.sayso.cli.Cli")
        .contains("; this must not happen: please report it, with the article\n");
  }

  @Test
  void helpTeachesByExamplesAndVersionIsAnswered() {
    assertThat(cli.run("quotes", "--help")).isEqualTo(0);
    assertThat(cli.out())
        .contains("Usage: sayso quotes [OPTIONS] [FILE...]")
        .contains("sayso quotes articles.jsonl --format jsonl --output quotes.jsonl")
        .contains("sayso quotes articles.jsonl --format jsonl --output quotes.jsonl --resume")
        .contains("Exit status: 0 all done;");
    assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));

    Cli version = new Cli();
    assertThat(version.run("--version")).isEqualTo(0);
    assertThat(version.out()).startsWith("sayso ");
  }

  @Test
  void wrongUsageSaysWhatIsWrongAndWhereHelpIs() {
    assertWrong("--threads 0: must be 1 or more", "--threads", 0);
    assertWrong("--max-characters -1: must be 1 or more", "--max-characters", -1);
    assertWrong("- is given twice: standard input can be read only once", "-", "-");
    assertWrong("must be one of [utf-16, codepoint], but is 'bytes'", "--offsets", "bytes");
    assertWrong("must be one of [text, json, jsonl, csv, html], but is 'xml'", "--format", "xml");
    assertWrong("must be one of [text, jsonl, csv], but is 'xml'", "--input", "xml");
    assertWrong("--keep: kept [a, a]: a field is named twice", "--keep", "a, a");
    assertWrong("--resume: say with --output which file to go on with", "--resume");
    assertWrong(
        "--resume: --format must be jsonl or csv, but is json",
        "--resume",
        "--output",
        "quotes.json",
        "--format",
        "json");
    assertWrong("Unknown option: '--colour'", "--colour");
    assertWrong("'many' is not an int", "--threads", "many");
  }

  @Test
  void commandMustBeGiven() {
    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo("sayso: No command given: try quotes or report\nFor help: sayso --help\n");
    assertThat(new Cli().run("article.txt")).isEqualTo(2);
  }

  private static void assertWrong(String message, Object... options) {
    Cli cli = new Cli();
    Object[] args = new Object[options.length + 1];
    args[0] = "quotes";
    System.arraycopy(options, 0, args, 1, options.length);

    assertThat(cli.run(args)).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .startsWith("sayso: ")
        .contains(message)
        .endsWith("For help: sayso quotes --help\n");
  }

  private static ArticleReader closing(AtomicInteger closed) {
    return new ArticleReader() {
      @Override
      public Article read(String text) {
        return Cli.whole(text);
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }
}
