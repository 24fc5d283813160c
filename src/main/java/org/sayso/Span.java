package org.sayso;

import java.util.Comparator;

/**
 * Says where something stands in a text: from {@code begin} up to, but not including, {@code end}.
 *
 * <p>Offsets count UTF-16 code units, as {@link String} does, of the text as it was given: {@code
 * text.substring(span.begin(), span.end())} is what the span covers. Python slices by code points,
 * so that the two differ after each character outside the basic plane, such as an emoji. To slice
 * in Python, convert with {@code text.codePointCount(0, span.begin())} first, or ask the command
 * line for {@code --offsets codepoint}.
 *
 * <pre>{@code
 * new Span(4, 8).of("she said so"); // "said"
 * }</pre>
 *
 * <p>Spans are ordered by where they begin, then by where they end. Immutable.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset after the last code unit, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or beyond {@code end}
   */
  public Span {
    if (begin < 0) {
      throw new IllegalArgumentException("span [" + begin + "," + end + "): begin must be >= 0");
    }
    if (begin > end) {
      throw new IllegalArgumentException("span [" + begin + "," + end + "): begin must be <= end");
    }
  }

  /** Returns how many UTF-16 code units the span covers. */
  public int length() {
    return end - begin;
  }

  /** Returns whether the span covers nothing. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Returns whether all of {@code other} lies within this span; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether the code unit at {@code offset} lies within this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Returns whether the two spans share a code unit; spans that only touch do not. */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** Returns the smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * Returns what the span covers in {@code text}.
   *
   * @throws IllegalArgumentException if the span reaches beyond the end of {@code text}
   */
  public String of(CharSequence text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span " + this + ": the text has only " + text.length() + " characters");
    }
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }

  /** Returns the span as {@code [begin,end)}. */
  @Override
  public String toString() {
    return "[" + begin + "," + end + ")";
  }
}
