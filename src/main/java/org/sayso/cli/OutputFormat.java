package org.sayso.cli;

import java.util.Locale;

/** Says in what form answers are written. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** One indented array. */
  JSON,
  /** An object a line. */
  JSONL,
  /** One page for a browser, for people. */
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
