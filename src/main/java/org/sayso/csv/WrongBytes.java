package org.sayso.csv;

import java.util.OptionalInt;

/**
 * Says how bytes that are not UTF-8 get through a reader: as half of a surrogate pair, which no
 * UTF-8 is ever decoded to. So they are found in the row in which they stand, and the others can be
 * read. Python knows the same as {@code surrogateescape}.
 */
public final class WrongBytes {

  private static final char BASE = '\udc00';

  private WrongBytes() {}

  /** Returns what stands for a byte. */
  public static char escaped(byte wrong) {
    return (char) (BASE + (wrong & 0xff));
  }

  /** Returns the first such byte in a text. */
  static OptionalInt first(String text) {
    return text.codePoints()
        .filter(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)
        .map(c -> c - BASE)
        .findFirst();
  }
}
