package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what is written to. */
final class OutputFile {

  private OutputFile() {}

  /** Returns the file, which is replaced, or standard output where none was given. */
  static OutputStream orElse(Optional<Path> file, OutputStream standardOutput) throws IOException {
    return file.isPresent() ? created(file.get()) : standardOutput;
  }

  private static OutputStream created(Path file) throws IOException {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new IOException(file + ": " + FileTrouble.reason(file.toString(), e), e);
    }
  }
}
