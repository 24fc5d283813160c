package org.sayso.marks;

import org.sayso.Span;

/**
 * Holds one stretch in quotation marks. Immutable.
 *
 * @param span from its opening mark to its closing mark, both within; where it was left open, to
 *     the end of its paragraph or to where the next one opens
 * @param opening length of the opening mark, 1 or 2 ({@code ``})
 * @param closing length of the closing mark; 0 where the stretch was left open
 * @param depth 1 for an outermost stretch, 2 for one within that, and so on
 * @param isContinued whether its opening mark only repeats, at a new paragraph, the one of the
 *     stretch before, which goes on here
 */
public record Stretch(Span span, int opening, int closing, int depth, boolean isContinued) {

  /** Makes a stretch, checking that something stands between its marks. */
  public Stretch {
    if (opening < 1 || closing < 0 || depth < 1 || opening + closing >= span.length()) {
      throw new IllegalArgumentException(
          "stretch %s: marks of %d and %d at depth %d".formatted(span, opening, closing, depth));
    }
  }

  /** Returns where the words stand, without the marks. */
  public Span inner() {
    return new Span(span.begin() + opening, span.end() - closing);
  }

  /** Returns whether a mark closes it. */
  public boolean isClosed() {
    return closing > 0;
  }
}
