package org.sayso.json;

import java.util.Locale;

/**
 * Escapes halves of surrogate pairs in JSON that is otherwise done.
 *
 * <p>Jackson passes them on as they are, and an encoder then throws or writes a question mark. They
 * can stand within strings only, where an escape may stand as well.
 */
final class LoneSurrogates {

  private LoneSurrogates() {}

  static String escapedIn(String json) {
    int first = next(json, 0);
    if (first == json.length()) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    int done = 0;
    for (int i = first; i < json.length(); i = next(json, done)) {
      escaped.append(json, done, i);
      escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(i)));
      done = i + 1;
    }
    return escaped.append(json, done, json.length()).toString();
  }

  /** Returns where the next lone surrogate stands, or the length. */
  private static int next(String json, int from) {
    int i = from;
    while (i < json.length()) {
      int c = json.codePointAt(i);
      // A pair comes back as one code point beyond the surrogates.
      if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
