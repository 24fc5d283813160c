package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.SpeakerDirectory;
import org.sayso.json.Offsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns the words of {@code quotes} into options, and runs it. */
@Command(
    name = "quotes",
    description = {
      "Prints who said what in articles.",
      "",
      "Without FILE, or where FILE is -, standard input is read. Files whose names end in .jsonl"
          + " hold an article a line, {\"id\": \"a1\", \"text\": \"…\"}; any other file is the text"
          + " of one article, in UTF-8, and its path is the article's id.",
      ""
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    footerHeading = "%nExamples, where sayso stands for java -jar sayso-cli.jar:%n",
    footer = {
      "  Read one article, here on the terminal:",
      "    sayso quotes article.txt",
      "  Read it from another program:",
      "    curl -s https://example.org/article.txt | sayso quotes",
      "  Read an archive into JSON Lines, an article a line:",
      "    sayso quotes articles.jsonl --format jsonl --output quotes.jsonl",
      "  Look at articles with their quotes marked:",
      "    sayso quotes article.txt --format html --output article.html",
      "  Get offsets that Python can slice by:",
      "    sayso quotes articles.jsonl --format jsonl --offsets codepoint",
      "  Get your own ids of the speakers:",
      "    sayso quotes articles.jsonl --format jsonl --people people.csv",
      "",
      "Exit status: 0 all done; 1 some articles failed, each is reported on standard error and, in",
      "JSON, has an error object in its place; 2 wrong usage, or nothing could be done."
    })
final class QuotesCommand implements Callable<Integer> {

  private final Outside outside;
  private final ArticleReader.Opener library;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Files to read, in this order.")
  private List<String> files = List.of(Inputs.STANDARD_INPUT);

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "What the files are, whatever their names: text or jsonl.")
  private @Nullable InputFormat input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What to print: text, for people (default); json, one indented array of articles; "
              + "jsonl, an article a line; html, one page for a browser.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write, instead of to standard output. An existing file is replaced.")
  private @Nullable Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many articles to work on at once (default: one for each processor, here "
              + "${DEFAULT-VALUE}). The output is the same, whatever N.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "What offsets in JSON count: utf-16 code units, as in Java and JavaScript (default), or "
              + "codepoint, as in Python.")
  private Offsets offsets = Offsets.UTF_16;

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description =
          "Your own directory, whose ids speakers get: CSV in UTF-8, with the columns id, name, "
              + "aliases (set apart by ;) and type (person, organization, document, group).")
  private @Nullable Path people;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out quotes whose confidence is below P, 0 to 1 (default 0).")
  private @Nullable Double minConfidence;

  @Option(
      names = "--min-speaker-confidence",
      paramLabel = "P",
      description =
          "Leave speakers unknown whose confidence is below P, 0 to 1 (default: the model's own).")
  private @Nullable Double minSpeakerConfidence;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "An attribution model of your own, instead of the one that comes along.")
  private @Nullable Path model;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "The longest text to read; a longer one fails.")
  private @Nullable Integer maxCharacters;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Whether text is coloured: auto, on a terminal (default); always; never.")
  private ColorChoice color = ColorChoice.AUTO;

  QuotesCommand(Outside outside, ArticleReader.Opener library) {
    this.outside = outside;
    this.library = library;
  }

  @Override
  public Integer call() throws Exception {
    return new QuotesRun(options(), outside, library).run();
  }

  private QuotesOptions options() {
    if (threads < 1) {
      throw wrong("--threads " + threads + ": must be 1 or more");
    }
    if (maxCharacters != null && maxCharacters < 1) {
      throw wrong("--max-characters " + maxCharacters + ": must be 1 or more");
    }
    if (files.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw wrong("- is given twice: standard input can be read only once");
    }
    if (output != null && isRead(output)) {
      throw wrong("--output " + output + ": is one of the files to read, and would be replaced");
    }
    boolean isColoured = color.isOn(output == null && outside.terminal().isColoured());
    return new QuotesOptions(
        List.copyOf(files),
        Optional.ofNullable(input),
        format,
        Optional.ofNullable(output),
        threads,
        offsets,
        Optional.ofNullable(model),
        directory(),
        maxCharacters == null ? OptionalInt.empty() : OptionalInt.of(maxCharacters),
        new Thresholds(
            probability("--min-confidence", minConfidence),
            probability("--min-speaker-confidence", minSpeakerConfidence)),
        new Terminal(isColoured, outside.terminal().columns()));
  }

  private boolean isRead(Path file) {
    return files.stream().anyMatch(each -> Inputs.isSameFile(each, file))
        || (people != null && Inputs.isSameFile(people.toString(), file));
  }

  private SpeakerDirectory directory() {
    try {
      return people == null ? SpeakerDirectory.empty() : PeopleFile.read(people);
    } catch (IllegalArgumentException e) {
      throw wrong("--people " + e.getMessage());
    }
  }

  private OptionalDouble probability(String option, @Nullable Double value) {
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!(value >= 0 && value <= 1)) {
      throw wrong(option + " " + value + ": must be in 0..1");
    }
    return OptionalDouble.of(value);
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
