package org.sayso.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking the words of an article for a formula.
 *
 * <p>A cell that begins with what a formula may begin with gets an apostrophe in front, which
 * spreadsheets take as "this is text". So that it can be undone, cells that begin with apostrophes
 * and then such a character get one more: whoever reads takes one away where apostrophes and such a
 * character stand in front, and has what was there.
 */
final class Formulas {

  /** As OWASP lists them: signs, the white space that is passed over, and their wide forms. */
  private static final String DANGEROUS = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";

  private static final Pattern TO_DEFUSE = Pattern.compile("'*" + DANGEROUS);
  private static final Pattern DEFUSED = Pattern.compile("'+" + DANGEROUS);

  private Formulas() {}

  static String defuse(String cell) {
    return TO_DEFUSE.matcher(cell).lookingAt() ? "'" + cell : cell;
  }

  /** Returns what was given to {@link #defuse}. */
  static String undo(String cell) {
    return DEFUSED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
