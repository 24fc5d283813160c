package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.sayso.SaysoException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why nothing was done or nothing more can be, and gives the exit status for it. */
final class Complaint
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

  /** Wrong usage: what is wrong and where help is, rather than the whole of it. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("sayso: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("For help: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Tally.NOTHING_DONE;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof SaysoException) {
      err.println("sayso: " + e.getMessage());
    } else if (e instanceof CannotResumeException) {
      err.println("sayso: cannot resume: " + e.getMessage());
    } else if (e instanceof IOException) {
      err.println("sayso: cannot write: " + e.getMessage());
    } else {
      err.println("sayso: this must not happen, please report it:");
      e.printStackTrace(err);
    }
    return Tally.NOTHING_DONE;
  }
}
