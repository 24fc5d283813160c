package org.sayso.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds the name of a source in the form in which it is compared: case, diacritics, full stops,
 * kinds of apostrophes and hyphens, and "the" in front make no difference. Immutable.
 *
 * @param words its words
 * @param initials the places of those among them that are initials in the middle
 * @param capitals what its capitals tell
 */
record PersonName(List<String> words, Set<Integer> initials, Capitals capitals) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}.,]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

  /** Of one word, or of two written as one: J. or H.W. */
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|(\\p{Lu}\\.)+");

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
    initials = Set.copyOf(initials);
  }

  static PersonName of(String name) {
    List<String> written =
        SPACE
            .splitAsStream(name)
            .filter(word -> !folded(word).isEmpty())
            .collect(Collectors.toList());
    boolean hasArticle = false;
    while (written.size() > 1 && ARTICLES.contains(written.get(0).toLowerCase(Locale.ROOT))) {
      written.remove(0);
      hasArticle = true;
    }
    return new PersonName(
        written.stream().map(PersonName::folded).toList(),
        IntStream.range(1, written.size() - 1)
            .filter(i -> INITIAL.matcher(written.get(i)).matches())
            .boxed()
            .collect(Collectors.toSet()),
        Capitals.of(String.join(" ", written), hasArticle));
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

  /** Returns the same without initials in the middle. */
  String keyWithoutInitials() {
    return IntStream.range(0, words.size())
        .filter(i -> !initials.contains(i))
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
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
