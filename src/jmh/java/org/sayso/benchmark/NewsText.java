package org.sayso.benchmark;

import java.util.Collection;
import java.util.StringTokenizer;

/**
 * Holds an article that is read for its time.
 *
 * @param id what it is called
 * @param text its text
 */
public record NewsText(String id, String text) {

  /** Returns how many words it has, as every figure here counts them: set apart by white space. */
  public int words() {
    return new StringTokenizer(text).countTokens();
  }

  /** Returns how many words several have. */
  public static long words(Collection<NewsText> texts) {
    return texts.stream().mapToLong(NewsText::words).sum();
  }
}
