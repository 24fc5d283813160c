package org.sayso.report;

import java.util.regex.Pattern;

/** Says what the capitals of a name tell. */
enum Capitals {
  /** There are none: company. */
  NONE,
  /** There is the one that any word has where a sentence begins: Police. */
  AT_THE_BEGIN,
  /** There are those of a name: Quayside Partners, FBI. */
  OF_A_NAME;

  private static final Pattern BEHIND_THE_FIRST_LETTER =
      Pattern.compile("\\P{L}*\\p{L}.*\\p{Lu}.*", Pattern.DOTALL);

  private static final Pattern FIRST_LETTER = Pattern.compile("\\P{L}*\\p{Lu}.*", Pattern.DOTALL);

  /**
   * Judges a name.
   *
   * @param isBehindArticle whether an article stands in front of it, so that no sentence begins
   *     with it
   */
  static Capitals of(String name, boolean isBehindArticle) {
    if (BEHIND_THE_FIRST_LETTER.matcher(name).matches()) {
      return OF_A_NAME;
    }
    if (!FIRST_LETTER.matcher(name).matches()) {
      return NONE;
    }
    return isBehindArticle ? OF_A_NAME : AT_THE_BEGIN;
  }
}
