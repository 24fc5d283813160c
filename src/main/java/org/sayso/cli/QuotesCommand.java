package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.json.ArticleFields;
import org.sayso.json.Offsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Without FILE, or where FILE is -, standard input is read. What a file is goes by its name:"
          + " .jsonl has an article a line, {\"id\": \"a1\", \"text\": \"…\"}, .csv an article a row,"
          + " under a first line that names the columns, and any other file is the text of one"
          + " article, whose id is the file's path. All are in UTF-8; .gz behind the name says that"
          + " a file is packed. Of a folder the files are read that end in one of these or in .txt,"
          + " and those in the folders below it, in the order of their names.",
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
      "  Go on with it after it was broken off; begin it like that if it is not there yet:",
      "    sayso quotes articles.jsonl --format jsonl --output quotes.jsonl --resume",
      "  Read a folder, and make a table for a spreadsheet, a quote a row:",
      "    sayso quotes archive --format csv --output quotes.csv",
      "  Read a CSV that calls its columns otherwise, and get two more of them back:",
      "    sayso quotes news.csv.gz --id-field url --text-field body --keep date,title --format jsonl",
      "  Look at articles with their quotes marked, in a browser:",
      "    sayso quotes article.txt --format html --output article.html",
      "  See who is quoted most in an archive:",
      "    sayso quotes articles.jsonl --keep date,title,url --format jsonl --output quotes.jsonl",
      "    sayso report quotes.jsonl --output report.html",
      "  Get offsets that Python can slice by:",
      "    sayso quotes articles.jsonl --format jsonl --offsets codepoint",
      "  Get your own ids of the speakers:",
      "    sayso quotes articles.jsonl --format jsonl --people people.csv",
      "",
      "Exit status: 0 all done; 1 some articles failed, each is reported on standard error and, in",
      "JSON and CSV, has an error in its place; 2 wrong usage, or nothing could be done."
    })
final class QuotesCommand implements Callable<Integer> {

  private final Outside outside;
  private final ArticleReader.Opener library;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  // A shell completes what has the type of a file; but ids are the names just as they are given.
  @Parameters(
      paramLabel = "FILE",
      type = Path.class,
      converter = AsGiven.class,
      description = "Files and folders to read, in this order.")
  private List<String> files = List.of(Inputs.STANDARD_INPUT);

  @Option(
      names = "--input",
      paramLabel = "KIND",
      completionCandidates = Words.OfInput.class,
      description =
          "What all files are, whatever their names: text, jsonl or csv. Of folders all files are "
              + "then read.")
  private @Nullable InputFormat input;

  @Option(
      names = "--id-field",
      paramLabel = "FIELD",
      description = "The field, or column, with an article's id (default: ${DEFAULT-VALUE}).")
  private String idField = ArticleFields.usual().id();

  @Option(
      names = "--text-field",
      paramLabel = "FIELD",
      description = "The field, or column, with an article's text (default: ${DEFAULT-VALUE}).")
  private String textField = ArticleFields.usual().text();

  @Option(
      names = "--keep",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Fields, or columns, that come back with the article: in JSON under meta, in CSV as "
              + "columns meta.FIELD. html and report show those called date, title and url.")
  private List<String> kept = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Words.OfOutput.class,
      description =
          "What to print: text, for people (default); json, one indented array of articles; "
              + "jsonl, an article a line; csv, a quote a row; html, one page for a browser, with the"
              + " quotes marked in the articles.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write, instead of to standard output. An existing file is replaced.")
  private @Nullable Path output;

  @Option(
      names = "--resume",
      description =
          "Go on with what --output has already, in jsonl or csv: articles that are there, failed "
              + "ones as well, are not read again, and what breaks off at its end is taken away.")
  private boolean isResuming;

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
      completionCandidates = Words.OfOffsets.class,
      description =
          "What offsets in JSON and CSV count: utf-16 code units, as in Java and JavaScript (default), or "
              + "codepoint, as in Python.")
  private Offsets offsets = Offsets.UTF_16;

  @Mixin private LibraryWords reading = new LibraryWords();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Words.OfWhen.class,
      description = "Whether text is coloured: auto, on a terminal (default); always; never.")
  private When color = When.AUTO;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      completionCandidates = Words.OfWhen.class,
      description =
          "Whether to show on standard error how far a batch is: auto, where that is a terminal "
              + "and the quotes go elsewhere (default); always; never.")
  private When progress = When.AUTO;

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
    if (files.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw wrong("- is given twice: standard input can be read only once");
    }
    checkOutput();
    boolean isColoured = color.isOn(output == null && outside.terminal().isColoured());
    return new QuotesOptions(
        List.copyOf(files),
        Optional.ofNullable(input),
        fields(),
        format,
        Optional.ofNullable(output),
        isResuming,
        threads,
        offsets,
        reading.options(),
        Stream.of(output, reading.people()).filter(Objects::nonNull).toList(),
        new Terminal(isColoured, outside.terminal().columns()),
        progress);
  }

  private void checkOutput() {
    if (isResuming && output == null) {
      throw wrong("--resume: say with --output which file to go on with");
    }
    if (isResuming && !format.isResumable()) {
      throw wrong("--resume: --format must be jsonl or csv, but is " + format);
    }
    if (output != null && isRead(output)) {
      throw wrong("--output " + output + ": is one of the files to read, and would be replaced");
    }
  }

  private boolean isRead(Path file) {
    Path people = reading.people();
    return files.stream().anyMatch(each -> FilesToRead.isSame(each, file))
        || (people != null && FilesToRead.isSame(people.toString(), file));
  }

  private ArticleFields fields() {
    try {
      return new ArticleFields(idField, textField, kept.stream().map(String::strip).toList());
    } catch (IllegalArgumentException e) {
      throw wrong("--keep: " + e.getMessage());
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
