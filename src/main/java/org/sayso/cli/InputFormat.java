package org.sayso.cli;

import java.util.Locale;

/** Says what a file to be read is. */
enum InputFormat {
  /** The text of one article. */
  TEXT,
  /** An article a line. */
  JSONL;

  /** Goes by the name; what has another name, or none, is text. */
  static InputFormat of(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".jsonl") ? JSONL : TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
