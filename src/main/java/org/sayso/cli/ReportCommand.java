package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.report.KeptFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns the words of {@code report} into options, and runs it. */
@Command(
    name = "report",
    description = {
      "Makes one page, for a browser, of what quotes has written: who is quoted most, how, by which"
          + " verbs and when, with the quotes behind each figure. It needs no network and no models.",
      "",
      "Where FILE is -, standard input is read. JSON Lines, JSON and CSV are told apart by what is"
          + " in them, and may be packed by gzip.",
      ""
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    footerHeading = "%nExamples, where sayso stands for java -jar sayso-cli.jar:%n",
    footer = {
      "  Read an archive, keeping dates, titles and links, and look at it:",
      "    sayso quotes articles.jsonl --keep date,title,url --format jsonl --output quotes.jsonl",
      "    sayso report quotes.jsonl --output report.html",
      "  Make one report of several batches:",
      "    sayso report may.jsonl june.jsonl.gz --title \"May and June\" --output report.html",
      "  Do both at once:",
      "    sayso quotes a.jsonl --keep date,title,url --format jsonl | sayso report - --output r.html",
      "",
      "Exit status: 0 all done; 1 some articles had failed, or some of the input is no output of",
      "quotes, each is reported on standard error and in the page; 2 wrong usage, or nothing could",
      "be done."
    })
final class ReportCommand implements Callable<Integer> {

  private final Outside outside;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  // A shell completes what has the type of a file; but messages call it just as it is given.
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      type = Path.class,
      converter = AsGiven.class,
      description = "What quotes has written as jsonl, json or csv.")
  private List<String> files = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write, instead of to standard output. An existing file is replaced.")
  private @Nullable Path output;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What stands over the page (default: \"${DEFAULT-VALUE}\").")
  private String title = "Who said what";

  @Option(
      names = "--date-field",
      paramLabel = "NAME",
      description = "Under which name the articles' dates were kept (default: ${DEFAULT-VALUE}).")
  private String dateField = KeptFields.USUAL.date();

  @Option(
      names = "--title-field",
      paramLabel = "NAME",
      description = "Under which name their titles were kept (default: ${DEFAULT-VALUE}).")
  private String titleField = KeptFields.USUAL.title();

  @Option(
      names = "--url-field",
      paramLabel = "NAME",
      description = "Under which name their links were kept (default: ${DEFAULT-VALUE}).")
  private String urlField = KeptFields.USUAL.url();

  ReportCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    return new ReportRun(options(), outside).run();
  }

  private ReportOptions options() {
    if (files.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw wrong("- is given twice: standard input can be read only once");
    }
    if (output != null && isRead(output)) {
      throw wrong("--output " + output + ": is one of the files to read, and would be replaced");
    }
    return new ReportOptions(
        List.copyOf(files),
        Optional.ofNullable(output),
        title,
        new KeptFields(dateField, titleField, urlField));
  }

  private boolean isRead(Path file) {
    return files.stream().anyMatch(each -> FilesToRead.isSame(each, file));
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
