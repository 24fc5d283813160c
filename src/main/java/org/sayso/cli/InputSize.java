package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Measures how much there is to read, so that it can be said how long that takes. */
final class InputSize {

  private InputSize() {}

  /** Returns the bytes of all files; empty where standard input is among them. */
  static OptionalLong of(QuotesOptions options) {
    if (options.files().contains(Inputs.STANDARD_INPUT)) {
      return OptionalLong.empty();
    }
    FilesToRead files = new FilesToRead(options, notice -> {});
    long size = 0;
    for (boolean isMore = true; isMore; ) {
      try {
        Optional<String> file = files.next();
        isMore = file.isPresent();
        size += file.isPresent() ? Files.size(Path.of(file.get())) : 0;
      } catch (IOException | InvalidPathException e) {
        // Whoever reads it says so, and reads nothing of it.
      }
    }
    return OptionalLong.of(size);
  }
}
