package org.sayso.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sayso.Kind;
import org.sayso.Span;

/** Holds a text's stretches in quotation marks. Immutable. */
public final class Marks {

  private static final Comparator<Stretch> OUTER_FIRST =
      Comparator.comparingInt((Stretch s) -> s.span().begin())
          .thenComparing(s -> s.span().end(), Comparator.reverseOrder());

  private final String text;
  private final List<Stretch> stretches;
  private final List<Stretch> outermost;

  private Marks(String text, List<Stretch> stretches) {
    this.text = text;
    this.stretches = stretches.stream().sorted(OUTER_FIRST).toList();
    this.outermost = withoutInner(this.stretches);
  }

  /**
   * Finds the stretches in a text.
   *
   * @param text the text as it was given
   * @param paragraphs its paragraphs, in order: a stretch left open ends with one
   */
  public static Marks in(String text, List<Span> paragraphs) {
    Objects.requireNonNull(text, "text");
    return new Marks(text, Pairing.stretches(text, paragraphs));
  }

  /** Returns whether {@code c} may be a double quotation mark. */
  public static boolean isDouble(char c) {
    return Alphabet.DOUBLE_OPEN.indexOf(c) >= 0
        || Alphabet.DOUBLE_CLOSE.indexOf(c) >= 0
        || Alphabet.STRAIGHT.indexOf(c) >= 0;
  }

  /** Returns whether {@code c} may be a single quotation mark or an apostrophe. */
  public static boolean isSingle(char c) {
    return Alphabet.SINGLE.indexOf(c) >= 0;
  }

  private static List<Stretch> withoutInner(List<Stretch> stretches) {
    List<Stretch> outermost = new ArrayList<>();
    int end = 0;
    for (Stretch stretch : stretches) {
      if (stretch.span().begin() >= end) {
        outermost.add(stretch);
        end = stretch.span().end();
      }
    }
    return List.copyOf(outermost);
  }

  /** Returns the stretches by begin, an outer one before those within it. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Returns the stretches that are not within another, in text order. */
  public List<Stretch> outermost() {
    return outermost;
  }

  /** Returns those of the outermost stretches that share a character with {@code span}. */
  public List<Stretch> outermostIn(Span span) {
    int first = firstEndingAfter(span.begin());
    int end = first;
    while (end < outermost.size() && outermost.get(end).span().begin() < span.end()) {
      end++;
    }
    return outermost.subList(first, end);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = outermost.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how much of a quote's content stands in quotation marks. */
  public Kind kindOf(List<Span> content) {
    return new Quotedness(text, this).of(content);
  }
}
