package org.sayso.page;

import java.util.ArrayList;
import java.util.List;

/** Holds a stretch of an article as words, fit to be printed. Immutable. */
final class Words {

  private static final String ELLIPSIS = "…";

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  static Words of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        word.append(Character.isISOControl(c) ? '\ufffd' : c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return new Words(List.copyOf(words));
  }

  /** Returns the words on one line. */
  String line() {
    return String.join(" ", words);
  }

  /** Returns the words on one line that has no more than {@code width} columns. */
  String line(int width) {
    String line = line();
    return columns(line) <= width
        ? line
        : line.substring(0, line.offsetByCodePoints(0, width - ELLIPSIS.length())) + ELLIPSIS;
  }

  /** Returns the words on lines of no more than {@code width} columns where words allow it. */
  List<String> wrapped(int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : words) {
      int more = columns(word);
      if (columns > 0 && columns + 1 + more > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      line.append(columns > 0 ? " " : "").append(word);
      columns += (columns > 0 ? 1 : 0) + more;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Returns how many columns a terminal needs, wide characters aside. */
  static int columns(String text) {
    return text.codePointCount(0, text.length());
  }
}
