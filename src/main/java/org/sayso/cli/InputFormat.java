package org.sayso.cli;

import java.util.Locale;
import java.util.Optional;

/** Says what a file to be read is. */
enum InputFormat {
  /** The text of one article. */
  TEXT("txt"),
  /** An article a line. */
  JSONL("jsonl"),
  /** An article a row. */
  CSV("csv");

  private static final String GZIP = ".gz";

  private final String ending;

  InputFormat(String ending) {
    this.ending = ending;
  }

  /** Goes by the name; what has another name, or none, is text. */
  static InputFormat of(String file) {
    return named(file).orElse(TEXT);
  }

  /** Returns the format that the name tells; empty if it tells none. */
  static Optional<InputFormat> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String unpacked = isGzip(file) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (InputFormat format : values()) {
      if (unpacked.endsWith("." + format.ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  static boolean isGzip(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
