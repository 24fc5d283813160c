package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

/**
 * Collects what an article tells of one person, body, document or group, whether it speaks or not.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Figure {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final SpeakerType type;
  private final boolean isPlural;
  private final NavigableMap<Span, SourceForm> appearances = new TreeMap<>();
  private final NavigableMap<Span, Naming> namedAt = new TreeMap<>();
  private Gender told;
  private Gender presumed = Gender.UNKNOWN;
  private String name;
  private int nameWords;
  private @Nullable String role;
  private int namings;
  private int fullNamings;
  private int spoken;
  private final Set<String> words = new HashSet<>();

  Figure(String name, int nameWords, SpeakerType type, boolean isPlural, Gender gender) {
    this.name = name;
    this.nameWords = nameWords;
    this.type = type;
    this.isPlural = isPlural;
    this.told = gender;
  }

  SpeakerType type() {
    return type;
  }

  boolean isPlural() {
    return isPlural;
  }

  boolean isPerson() {
    return type == SpeakerType.PERSON;
  }

  /** Returns what the article tells, by a title or a noun, or else what is presumed. */
  Gender gender() {
    return told == Gender.UNKNOWN ? presumed : told;
  }

  String name() {
    return name;
  }

  /** Returns how often the article names it. */
  int namings() {
    return namings;
  }

  /** Returns how often the article gives more than a bare surname. */
  int fullNamings() {
    return fullNamings;
  }

  /** Returns how often it was a source up to now. */
  int spoken() {
    return spoken;
  }

  /** Returns whether a word, in lower case, stands in its name or role. */
  boolean isCalled(String word) {
    return words.contains(word);
  }

  /** Takes note of a gender that the article tells; the first one stays. */
  void learn(Gender gender) {
    if (told == Gender.UNKNOWN) {
      told = gender;
    }
  }

  /** Takes note of a gender that is likely: of a first name, of a pronoun. The last one stays. */
  void presume(Gender gender) {
    presumed = gender;
  }

  void learnRole(Optional<String> told) {
    told.ifPresent(this::learnWords);
    if (role == null) {
      role = told.orElse(null);
    }
  }

  private void learnWords(String said) {
    NOT_LETTERS.splitAsStream(said.toLowerCase(Locale.ROOT)).forEach(words::add);
  }

  /** Adds a place where it is named; the name with the most words is kept. */
  void addName(Span whole, String asNamed, int words) {
    namings++;
    learnWords(asNamed);
    if (words > 1) {
      fullNamings++;
    }
    if (words > nameWords) {
      name = asNamed;
      nameWords = words;
    }
    appearances.put(whole, SourceForm.NAME);
    namedAt.put(whole, new Naming(asNamed, whole));
  }

  /** Adds a source that stands for it. */
  void addSource(Span source, SourceForm form) {
    spoken++;
    Span begin = new Span(source.begin(), source.begin());
    Span end = new Span(source.end(), source.end());
    appearances.subMap(begin, end).keySet().removeIf(source::contains);
    appearances.put(source, form);
  }

  /** Returns whether there is a place that names it, or where it is a source. */
  boolean isPutDown() {
    return !appearances.isEmpty();
  }

  /** Returns where it is mentioned, in text order. */
  List<Appearance> appearances() {
    List<Appearance> all = new ArrayList<>();
    appearances.forEach((span, form) -> all.add(new Appearance(span, form)));
    return all;
  }

  Entity entity() {
    return new Entity(
        name, type, Optional.ofNullable(role), List.copyOf(namedAt.values()), appearances());
  }

  @Override
  public String toString() {
    return name;
  }
}
