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
  /** A row a quote. */
  CSV,
  /** One page for a browser, for people. */
  HTML;

  /** Returns whether a file of it can be gone on with: what is written stays as it is. */
  boolean isResumable() {
    return switch (this) {
      case JSONL, CSV -> true;
      case TEXT, JSON, HTML -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
