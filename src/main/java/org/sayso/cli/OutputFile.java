package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what is written to from its beginning. */
final class OutputFile {

  private OutputFile() {}

  /** Returns the file, which is replaced, or standard output where none was given. */
  static OutputStream orElse(Optional<Path> file, OutputStream standardOutput) throws IOException {
    return file.isPresent() ? replaced(file.get()) : standardOutput;
  }

  private static OutputStream replaced(Path file) throws IOException {
    try {
      return LockedFile.isSpecial(file)
          ? Files.newOutputStream(file)
          : LockedFile.open(file).appendAt(0);
    } catch (FileSystemException e) {
      throw unwritable(file, e);
    }
  }

  /** Returns the exception that says why the file cannot be written. */
  static IOException unwritable(Path file, FileSystemException e) {
    return new IOException(file + ": " + FileTrouble.reason(file.toString(), e), e);
  }
}
