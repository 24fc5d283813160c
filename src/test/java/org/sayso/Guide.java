package org.sayso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A guide in Markdown, as far as it can be held to what it says. */
public final class Guide {

  /** A block of code in a language, and what the block right behind it, in none, says it prints. */
  public record Example(String code, List<String> printed) {

    /** Says what the output must match: three dots stand for anything. */
    public Pattern pattern() {
      return Pattern.compile(
          printed.stream()
              .map(line -> line.equals("…") ? "(?:.*\\n)*" : withDots(line) + "\\n")
              .collect(Collectors.joining()));
    }

    private static String withDots(String line) {
      return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
  }

  private static final String FENCE = "```";

  private final List<String> lines;

  private Guide(List<String> lines) {
    this.lines = lines;
  }

  public static Guide read(String name) throws IOException {
    return new Guide(Files.readAllLines(Path.of("docs", name), StandardCharsets.UTF_8));
  }

  /** Returns the blocks in a language, each with the output that follows it at once. */
  public List<Example> examples(String language) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(FENCE + language)) {
        int end = end(i);
        boolean isPrinting =
            end + 2 < lines.size()
                && lines.get(end + 1).isBlank()
                && lines.get(end + 2).equals(FENCE);
        examples.add(
            new Example(
                String.join("\n", lines.subList(i + 1, end)),
                isPrinting ? lines.subList(end + 3, end(end + 2)) : List.of()));
      }
    }
    return examples;
  }

  private int end(int begin) {
    int end = begin + 1;
    while (!lines.get(end).equals(FENCE)) {
      end++;
    }
    return end;
  }

  /** Returns the lines that match a pattern as a whole, by the pattern's first group. */
  public List<String> lines(String pattern) {
    return lines.stream()
        .map(Pattern.compile(pattern)::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .toList();
  }
}
