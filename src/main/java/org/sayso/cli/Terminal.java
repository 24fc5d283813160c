package org.sayso.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Holds what is known of the terminal that shows standard output.
 *
 * @param isColoured whether there is one, and its user wants colours
 * @param columns how wide it is, or should be taken to be
 */
record Terminal(boolean isColoured, int columns) {

  private static final int USUAL_COLUMNS = 80;

  /** Longer lines are hard to read, however wide the window is. */
  private static final int MOST_COLUMNS = 100;

  /** Asks the environment; picocli knows {@code NO_COLOR} and its like. */
  static Terminal ofThisProcess() {
    return new Terminal(Ansi.AUTO.enabled(), columns(System.getenv("COLUMNS")));
  }

  private static int columns(@Nullable String variable) {
    return variable != null && variable.matches("[1-9][0-9]{0,4}")
        ? Math.min(Integer.parseInt(variable), MOST_COLUMNS)
        : USUAL_COLUMNS;
  }
}
