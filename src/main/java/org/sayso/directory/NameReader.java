package org.sayso.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.SpeakerType;
import org.sayso.speaker.NameWords;

/** Takes names apart. Thread-safe. */
final class NameReader {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv");

  /** A remark behind a name, as directories have it: {@code Prince (musician)}. */
  private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)\\s*+$");

  /** What somebody is called, within the name: {@code Robert "Bobby" Scott}. */
  private static final Pattern CALLED =
      Pattern.compile("\"[^\"]*+\"|\\([^()]*+\\)|(?<!\\S)'[^']*+'(?!\\S)");

  private static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.)++\\p{L}?");

  /** How many capitals may be initials together: {@code J.D.}, {@code HW}. */
  private static final int MOST_INITIALS = 3;

  private final NameWords lists;

  NameReader(NameWords lists) {
    this.lists = lists;
  }

  /** Returns the names that a text gives, which is one but for names with another in quotes. */
  List<Name> read(String text, SpeakerType type) {
    String plain = REMARK.matcher(Spelling.plain(text)).replaceFirst("");
    return type == SpeakerType.PERSON ? people(plain) : body(plain);
  }

  private static List<Name> body(String plain) {
    String spaced = plain.replace("&", " and ").replace('-', ' ').replace(".", "");
    List<String> words = new ArrayList<>();
    for (String word : Spelling.words(spaced)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      return List.of();
    }
    int last = words.size() - 1;
    if (words.get(last).endsWith("'s")) {
      words.set(last, words.get(last).substring(0, words.get(last).length() - 2));
    }
    return List.of(new BodyName(String.join(" ", words)));
  }

  private List<Name> people(String plain) {
    List<String> called = new ArrayList<>();
    String rest =
        CALLED
            .matcher(plain)
            .replaceAll(
                match -> {
                  called.add(match.group().substring(1, match.group().length() - 1));
                  return " ";
                });
    Optional<PersonName> name = person(rest);
    List<Name> names = new ArrayList<>();
    name.filter(whole -> whole.isFull() || called.isEmpty()).ifPresent(names::add);
    String surname = name.map(PersonName::surname).orElse("");
    called.forEach(first -> person(first + " " + surname).ifPresent(names::add));
    return names;
  }

  private Optional<PersonName> person(String plain) {
    boolean isMixed = plain.chars().anyMatch(Character::isLowerCase);
    List<String> words = Spelling.words(plain);
    String suffix = takeSuffix(words);
    while (words.size() > 2 && lists.isTitle(bare(words.get(0)))) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String surname = bare(words.remove(words.size() - 1));
    String given = takeGiven(words, isMixed);
    return Optional.of(
        new PersonName(given, forms(given), middles(words, isMixed), surname, suffix));
  }

  /** Takes off the first word, or as one the initials that stand instead. */
  private static String takeGiven(List<String> words, boolean isMixed) {
    int initials = 0;
    while (initials < words.size() && areInitials(words.get(initials), isMixed)) {
      initials++;
    }
    List<String> given = words.subList(0, Math.min(words.size(), Math.max(initials, 1)));
    String joined = bare(String.join("", given));
    given.clear();
    return joined;
  }

  private static List<String> middles(List<String> words, boolean isMixed) {
    List<String> middles = new ArrayList<>();
    for (String word : words) {
      if (areInitials(word, isMixed)) {
        bare(word).codePoints().forEach(letter -> middles.add(Character.toString(letter)));
      } else {
        middles.add(bare(word));
      }
    }
    return middles;
  }

  /** Takes a suffix off; a word alone is none. */
  private static String takeSuffix(List<String> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return "";
    }
    String suffix = bare(words.get(last));
    if (!SUFFIXES.contains(suffix)) {
      return "";
    }
    words.remove(last);
    return switch (suffix) {
      case "junior" -> "jr";
      case "senior" -> "sr";
      default -> suffix;
    };
  }

  private static String bare(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static boolean areInitials(String word, boolean isMixed) {
    String letters = word.replace(".", "");
    boolean areCapitals = letters.chars().allMatch(Character::isUpperCase);
    return INITIALS.matcher(word).matches()
        || (isMixed && areCapitals && letters.length() <= MOST_INITIALS);
  }

  private Set<String> forms(String given) {
    if (given.isEmpty()) {
      return Set.of();
    }
    Set<Integer> families = lists.families(given);
    return families.isEmpty()
        ? Set.of(given)
        : families.stream().map(family -> "#" + family).collect(Collectors.toSet());
  }
}
