package org.sayso.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the name of a source in the form in which it is compared: case, diacritics, full stops,
 * kinds of apostrophes and hyphens, and "the" in front make no difference. Immutable.
 *
 * @param words its words
 * @param isProper whether a word of it, articles aside, begins with a capital, as names do
 */
record PersonName(List<String> words, boolean isProper) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}.,]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Stand behind a surname and belong to no bare one. */
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Stand before a surname and belong to it: van der Berg, de Blasio. */
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "ap", "av", "bin", "da", "dal", "de", "del", "della", "den", "der", "di",
          "dos", "du", "el", "ibn", "la", "le", "st", "ten", "ter", "van", "von", "zu");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String name) {
    List<String> written =
        SPACE.splitAsStream(name).filter(word -> !word.isEmpty()).collect(Collectors.toList());
    while (written.size() > 1 && ARTICLES.contains(written.get(0).toLowerCase(Locale.ROOT))) {
      written.remove(0);
    }
    return new PersonName(
        written.stream().map(PersonName::folded).filter(word -> !word.isEmpty()).toList(),
        written.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0))));
  }

  private static String folded(String word) {
    String plain = APOSTROPHES.matcher(HYPHENS.matcher(word).replaceAll("-")).replaceAll("'");
    String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Returns the whole, by which full names are the same. */
  String key() {
    return String.join(" ", words);
  }

  /** Returns whether there is nothing but a surname: one word, with its particles. */
  boolean isBareSurname() {
    List<String> words = withoutSuffix();
    return words.size() <= 1 || PARTICLES.containsAll(words.subList(0, words.size() - 1));
  }

  /** Returns by what bare surnames somebody of this full name may be meant; none of a bare one. */
  List<String> surnames() {
    if (isBareSurname()) {
      return List.of();
    }
    List<String> words = withoutSuffix();
    List<String> surnames = new ArrayList<>();
    int begin = words.size() - 1;
    do {
      surnames.add(String.join(" ", words.subList(begin, words.size())));
      begin--;
    } while (begin > 0 && PARTICLES.contains(words.get(begin)));
    return surnames;
  }

  /** Returns the bare surname that this is. */
  String surname() {
    return String.join(" ", withoutSuffix());
  }

  private List<String> withoutSuffix() {
    int last = words.size() - 1;
    return last > 0 && SUFFIXES.contains(words.get(last)) ? words.subList(0, last) : words;
  }
}
