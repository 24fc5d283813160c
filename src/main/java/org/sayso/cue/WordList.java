package org.sayso.cue;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a word list: {@code [name]} begins a section, {@code #} a comment. Immutable. */
final class WordList {

  private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

  private WordList() {}

  static WordList read(String resource) throws IOException {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(
            "word list "
                + resource
                + ": not on the class path; it is part of Sayso's jar, was something filtered"
                + " out?");
      }
      WordList list = new WordList();
      list.add(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      return list;
    }
  }

  private void add(BufferedReader in) throws IOException {
    String section = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.trim().split("\\s+"));
        sections.computeIfAbsent(section, name -> new ArrayList<>()).add(fields);
      }
    }
  }

  /** Returns the lines of a section, each as its words; those before any section have no name. */
  List<List<String>> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** Returns the words of a section, whatever lines they stand on. */
  List<String> words(String section) {
    return lines(section).stream().flatMap(List::stream).toList();
  }
}
