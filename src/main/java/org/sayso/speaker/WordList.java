package org.sayso.speaker;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of words: a line each, its fields apart by white space, {@code #} for comments. */
final class WordList {

  private WordList() {}

  /** Returns the fields of each line. */
  static List<List<String>> read(String resource) throws IOException {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(
            "word list "
                + resource
                + ": not on the class path; it is part of Sayso's jar, was something filtered out?");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.trim().split("\\s+")))
          .toList();
    }
  }
}
