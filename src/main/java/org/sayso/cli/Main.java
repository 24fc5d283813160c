package org.sayso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.sayso.json.Offsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Runs the command line.
 *
 * <pre>{@code
 * java -jar sayso-cli.jar quotes council-vote.txt
 * }</pre>
 *
 * <p>Results go to standard output, all else to standard error. The exit status is 0 if all was
 * done, 1 if some articles failed, 2 for wrong usage or if nothing could be done.
 */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the virtual machine with the exit status. */
  public static void main(String[] args) {
    Logging.begin();
    Outside outside =
        new Outside(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Terminal.ofThisProcess(),
            new StreamsOfProcess());
    System.exit(run(outside, SaysoReader::open, args));
  }

  static int run(Outside outside, ArticleReader.Opener library, String... args) {
    return commandLine(outside, library).execute(args);
  }

  static CommandLine commandLine(Outside outside, ArticleReader.Opener library) {
    Complaint complaint = new Complaint();
    Ansi ansi = outside.terminal().isColoured() ? Ansi.ON : Ansi.OFF;
    return new CommandLine(new SaysoCommand())
        .addSubcommand(new QuotesCommand(outside, library))
        .addSubcommand(new ReportCommand(outside))
        .addSubcommand(new ServeCommand(outside, library))
        .addSubcommand(new CompletionCommand())
        .registerConverter(InputFormat.class, Choice.of(InputFormat.values()))
        .registerConverter(OutputFormat.class, Choice.of(OutputFormat.values()))
        .registerConverter(Offsets.class, Choice.of(Offsets.values()))
        .registerConverter(When.class, Choice.of(When.values()))
        .setOut(writer(outside.out()))
        .setErr(writer(outside.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(100)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(complaint)
        .setExecutionExceptionHandler(complaint);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
