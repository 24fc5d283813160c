package org.sayso.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that only has commands. */
@Command(
    name = "sayso",
    description = "Finds the quotations in news text, and who said them.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Ask a command itself for more: sayso quotes --help",
      "",
      "To have your shell complete commands and options, with sayso as a name for the jar:",
      "  alias sayso='java -jar /path/to/sayso-cli.jar'",
      "  source <(sayso generate-completion)"
    })
final class SaysoCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "No command given: try quotes or report");
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = SaysoCommand.class.getPackage().getImplementationVersion();
      return new String[] {"sayso " + (version == null ? "(not packaged)" : version)};
    }
  }
}
