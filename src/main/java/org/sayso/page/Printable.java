package org.sayso.page;

/** Replaces what no page can hold: control characters, and halves of surrogate pairs. */
final class Printable {

  private static final char REPLACEMENT = '\ufffd';

  private Printable() {}

  static String of(String text) {
    return text.codePoints().anyMatch(Printable::isReplaced)
        ? text.codePoints()
            .map(c -> isReplaced(c) ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  private static boolean isReplaced(int c) {
    return (Character.isISOControl(c) && !Character.isWhitespace(c))
        || Character.getType(c) == Character.SURROGATE;
  }
}
