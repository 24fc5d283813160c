package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sayso.SpeakerDirectory;
import org.sayso.csv.DirectoryCsv;

/** Reads the file with the user's own directory of people. */
final class PeopleFile {

  private PeopleFile() {}

  /**
   * Returns the directory.
   *
   * @throws IllegalArgumentException if the file cannot be read or something in it is wrong; the
   *     message says where, and what to do
   */
  static SpeakerDirectory read(Path file) {
    try (Utf8Reader csv = new Utf8Reader(Files.newInputStream(file))) {
      return read(file, csv);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read: " + FileTrouble.reason(file.toString(), e), e);
    }
  }

  private static SpeakerDirectory read(Path file, Utf8Reader csv) throws IOException {
    try {
      return DirectoryCsv.read(file.toString(), csv);
    } catch (InvalidUtf8Exception e) {
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(file, csv.line(), e.getMessage()), e);
    }
  }
}
