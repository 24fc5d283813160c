package org.sayso.json;

import java.util.Arrays;

/**
 * Says what the offsets of the JSON count.
 *
 * <p>The two differ after each character outside the basic plane, such as an emoji: it is two
 * UTF-16 code units, but one code point. Immutable.
 */
public enum Offsets {
  /** UTF-16 code units, as Java and JavaScript count. */
  UTF_16("utf-16"),
  /** Code points, as Python slices; a lone surrogate is one. */
  CODE_POINT("codepoint");

  private final String label;

  Offsets(String label) {
    this.label = label;
  }

  /**
   * Returns the constant that is called {@code label} in JSON.
   *
   * @throws IllegalArgumentException if none is
   */
  public static Offsets labelled(String label) {
    return Arrays.stream(values())
        .filter(offsets -> offsets.label.equals(label))
        .findAny()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "offsets \"" + label + "\": must be one of " + Arrays.toString(values())));
  }

  /** Returns what stands in JSON and on the command line: {@code utf-16} or {@code codepoint}. */
  @Override
  public String toString() {
    return label;
  }
}
