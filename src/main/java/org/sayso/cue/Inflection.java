package org.sayso.cue;

import java.util.Set;
import java.util.TreeSet;

/** Makes the regular forms of a verb. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** Returns all that the verb's forms may be, among them some that nobody writes. */
  static Set<String> of(String verb) {
    Set<String> forms = new TreeSet<>();
    forms.add(verb);
    forms.add(thirdPerson(verb));
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    forms.add(
        (endsInConsonantAndY(verb) ? verb.substring(0, verb.length() - 1) + "i" : stem) + "ed");
    forms.add((verb.endsWith("ee") ? verb : stem) + "ing");
    if (doubles(verb)) {
      char last = verb.charAt(verb.length() - 1);
      forms.add(verb + last + "ed");
      forms.add(verb + last + "ing");
    }
    return forms;
  }

  private static String thirdPerson(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hisses = verb.matches(".*(s|x|z|ch|sh)");
    return verb + (hisses ? "es" : "s");
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.length() > 1 && verb.endsWith("y") && !isVowel(verb, verb.length() - 2);
  }

  /** One vowel and one consonant at the end: quip, travel. What is stressed is not asked. */
  private static boolean doubles(String verb) {
    int n = verb.length();
    return n > 2
        && !isVowel(verb, n - 1)
        && "wxyh".indexOf(verb.charAt(n - 1)) < 0
        && isVowel(verb, n - 2)
        && !(isVowel(verb, n - 3) && !verb.endsWith("quiz") && !verb.endsWith("quip"));
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
