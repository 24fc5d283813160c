package org.sayso.page;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sayso.Span;

/** Knows in which line of a text, counted from one, a span begins. Immutable. */
final class LineNumbers {

  private final int[] begins;

  private LineNumbers(int[] begins) {
    this.begins = begins;
  }

  /** Counts as editors do: a line ends with a line feed, a carriage return, or both. */
  static LineNumbers of(String text) {
    return new LineNumbers(
        IntStream.rangeClosed(0, text.length()).filter(i -> beginsLine(text, i)).toArray());
  }

  private static boolean beginsLine(String text, int offset) {
    if (offset == 0) {
      return true;
    }
    char before = text.charAt(offset - 1);
    boolean isBetween = before == '\r' && offset < text.length() && text.charAt(offset) == '\n';
    return before == '\n' || (before == '\r' && !isBetween);
  }

  int of(Span span) {
    int found = Arrays.binarySearch(begins, span.begin());
    return found < 0 ? -found - 1 : found + 1;
  }
}
