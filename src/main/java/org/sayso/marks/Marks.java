package org.sayso.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable Marks inner;

  private Marks(String text, List<Stretch> outermost, @Nullable Marks inner) {
    List<Stretch> all = new ArrayList<>(outermost);
    if (inner != null) {
      all.addAll(inner.stretches);
      all.sort(OUTER_FIRST);
    }
    this.text = text;
    this.stretches = List.copyOf(all);
    this.outermost = List.copyOf(outermost);
    this.inner = inner;
  }

  /**
   * Finds the stretches in a text.
   *
   * @param text the text as it was given
   * @param paragraphs its paragraphs, in order: a stretch left open ends with one
   */
  public static Marks in(String text, List<Span> paragraphs) {
    Objects.requireNonNull(text, "text");
    List<List<Stretch>> levels = levels(Pairing.stretches(text, paragraphs));
    Marks marks = new Marks(text, List.of(), null);
    for (int depth = levels.size() - 1; depth >= 0; depth--) {
      marks = new Marks(text, levels.get(depth), marks);
    }
    return marks;
  }

  /** Sorts the stretches into those in no other, those in one of these, and so on. */
  private static List<List<Stretch>> levels(List<Stretch> stretches) {
    List<List<Stretch>> levels = new ArrayList<>();
    List<Stretch> rest = stretches.stream().sorted(OUTER_FIRST).toList();
    while (!rest.isEmpty()) {
      List<Stretch> outermost = new ArrayList<>();
      List<Stretch> deeper = new ArrayList<>();
      int end = 0;
      for (Stretch stretch : rest) {
        boolean isWithin = stretch.span().begin() < end;
        (isWithin ? deeper : outermost).add(stretch);
        end = isWithin ? end : stretch.span().end();
      }
      levels.add(outermost);
      rest = deeper;
    }
    return levels;
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

  /** Returns in how many stretches the character at {@code offset} stands, itself a mark or not. */
  public int depthAt(int offset) {
    Span character = new Span(offset, offset + 1);
    Marks marks = this;
    int depth = 0;
    while (marks.inner != null && !marks.outermostIn(character).isEmpty()) {
      marks = marks.inner;
      depth++;
    }
    return depth;
  }

  /** Returns the marks as somebody sees them who stands within {@code depth} stretches. */
  public Marks within(int depth) {
    Marks marks = this;
    for (int k = 0; k < depth && marks.inner != null; k++) {
      marks = marks.inner;
    }
    return marks;
  }

  /** Returns how much of a quote's content stands in quotation marks. */
  public Kind kindOf(List<Span> content) {
    return new Quotedness(text, this).of(content);
  }
}
