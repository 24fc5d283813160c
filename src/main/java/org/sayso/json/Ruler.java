package org.sayso.json;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sayso.Span;

/**
 * Translates spans of one text between UTF-16 code units and what is written.
 *
 * <p>It keeps only where the surrogate pairs stand, so that most texts cost one pass and no memory.
 * An offset between the two halves of a pair, which no span of an article has, becomes that of the
 * pair.
 *
 * <pre>{@code
 * Ruler.of("😀!", Offsets.CODE_POINT).written(2); // 1
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Ruler {

  private static final int[] NONE = {};

  /** Offsets, in code units, of all pairs that count as one. */
  private final int[] pairsInUnits;

  /** Offsets of the same pairs as they are written. */
  private final int[] pairsAsWritten;

  private Ruler(int[] pairsInUnits) {
    this.pairsInUnits = pairsInUnits;
    this.pairsAsWritten =
        IntStream.range(0, pairsInUnits.length).map(i -> pairsInUnits[i] - i).toArray();
  }

  /** Makes the ruler of a text. */
  public static Ruler of(String text, Offsets offsets) {
    return new Ruler(
        switch (offsets) {
          case UTF_16 -> NONE;
          case CODE_POINT -> pairs(text);
        });
  }

  private static int[] pairs(String text) {
    return IntStream.range(0, text.length() - 1)
        .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
        .toArray();
  }

  /** Returns the offset to be written for one in code units. */
  public int written(int unit) {
    return unit - before(unit, pairsInUnits);
  }

  /** Returns the span in code units for the two offsets that were written. */
  Span span(int begin, int end) {
    return new Span(units(begin), units(end));
  }

  private int units(int written) {
    return written + before(written, pairsAsWritten);
  }

  private static int before(int offset, int[] pairs) {
    int found = Arrays.binarySearch(pairs, offset);
    return found < 0 ? -found - 1 : found;
  }
}
