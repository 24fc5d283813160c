package org.sayso.page;

import org.sayso.Quote;
import org.sayso.Span;

/**
 * Holds a stretch of the text that is marked. Immutable.
 *
 * @param part of what it is
 * @param span where it stands
 * @param quote the label of the quote; empty if it is of none
 * @param colour the class of the speaker's colour
 * @param number the speaker's number
 */
record Mark(Part part, Span span, String quote, String colour, String number) {

  /** What a stretch may be. */
  enum Part {
    CONTENT,
    CUE,
    SOURCE,
    /** In quotation marks, and nobody's quote. */
    UNATTRIBUTED
  }

  static Mark of(Part part, Span span, Quote quote, Labels labels) {
    return new Mark(part, span, labels.of(quote), labels.colour(quote), labels.number(quote));
  }

  static Mark unattributed(Span span) {
    return new Mark(Part.UNATTRIBUTED, span, "", "", "");
  }

  int length() {
    return span.end() - span.begin();
  }
}
