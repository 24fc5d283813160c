package org.sayso.marks;

/** Says which characters may be quotation marks, and what may stand beside them. */
final class Alphabet {

  static final String DOUBLE_OPEN = "\u201c\u201e\u201f\u00ab\u2039";
  static final String DOUBLE_CLOSE = "\u201d\u00bb\u203a";
  static final String STRAIGHT = "\"\uff02";
  static final String SINGLE = "'\u2019\u2018\u201a\u201b`";

  /** Single marks that never close. */
  static final String SINGLE_OPEN_ONLY = "\u2018\u201a`";

  static final String OPENING_PUNCTUATION = "([{<\u2014\u2013-/\u2026";
  static final String CLOSING_PUNCTUATION = ".,!?;:\u2026\u2014\u2013-";

  private static final String DASHES = "\u2014\u2013-\u2026";

  private Alphabet() {}

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isClosingPunctuation(char c) {
    return CLOSING_PUNCTUATION.indexOf(c) >= 0;
  }

  /** Returns whether an opening mark may follow {@code c} without a space. */
  static boolean mayStandBeforeOpening(char c) {
    return isBlank(c)
        || OPENING_PUNCTUATION.indexOf(c) >= 0
        || SINGLE.indexOf(c) >= 0
        || DOUBLE_OPEN.indexOf(c) >= 0
        || STRAIGHT.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns whether a letter or digit begins at {@code at}, within {@code end}. */
  static boolean isWordAt(String text, int at, int begin, int end) {
    return begin <= at && at < end && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** Returns whether a letter or digit ends just before {@code at}. */
  static boolean isWordBefore(String text, int at, int begin) {
    return at > begin && Character.isLetterOrDigit(text.codePointBefore(at));
  }
}
