package org.sayso.cli;

import java.io.PrintStream;

/**
 * Writes messages to standard error, and under them, if it is a terminal, a line that changes. It
 * is cleared before a message is written, so that they never mix. Thread-safe.
 */
final class StatusLine {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private boolean isShown;

  StatusLine(PrintStream err) {
    this.err = err;
  }

  /** Writes a message that stays. */
  synchronized void print(String message) {
    clear();
    err.println("sayso: " + message);
  }

  /** Writes the line that changes anew. */
  synchronized void show(String line) {
    err.print(CLEAR + line);
    err.flush();
    isShown = true;
  }

  synchronized void clear() {
    if (isShown) {
      err.print(CLEAR);
      err.flush();
      isShown = false;
    }
  }
}
