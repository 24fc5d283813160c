package org.sayso.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes commands, options and their values. */
@Command(
    name = "generate-completion",
    description = {
      "Prints the script with which bash or zsh completes the commands and options of sayso.",
      "",
      "It needs sayso as a name for the jar. Put both lines into ~/.bashrc or ~/.zshrc:",
      "",
      "  alias sayso='java -jar /path/to/sayso-cli.jar'",
      "  source <(sayso generate-completion)",
      "",
      "In zsh they must stand below autoload -U compinit && compinit.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class)
final class CompletionCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("sayso", spec.root().commandLine()));
    spec.commandLine().getOut().flush();
  }
}
