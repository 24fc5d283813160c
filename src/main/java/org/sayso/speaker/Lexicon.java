package org.sayso.speaker;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.SpeakerType;

/** Holds what the word lists say. All words are in lower case. Immutable. */
final class Lexicon {

  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<String, Gender> people = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();

  /** Word of a name → the nouns that its bearer can be called by. */
  private final Map<String, Set<String>> kinds = new HashMap<>();

  private final FirstNames firstNames;

  private Lexicon(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  static Lexicon load() throws IOException {
    Lexicon lexicon = new Lexicon(FirstNames.load());
    for (List<String> line : WordList.read("titles.txt")) {
      Optional<String> noun = Optional.of(line.get(2)).filter(word -> !word.equals("-"));
      lexicon.titles.put(line.get(0), new Title(Gender.of(line.get(1)), noun));
    }
    for (List<String> line : WordList.read("pronouns.txt")) {
      lexicon.pronouns.put(line.get(0), Pronoun.of(line.get(1), line.get(2)));
    }
    for (List<String> line : WordList.read("people.txt")) {
      Gender gender = Gender.of(line.get(0));
      line.subList(1, line.size()).forEach(word -> lexicon.people.put(word, gender));
    }
    WordList.read("documents.txt").forEach(lexicon.documents::addAll);
    WordList.read("groups.txt").forEach(lexicon.groups::addAll);
    WordList.read("organizations.txt").forEach(lexicon::addOrganization);
    return lexicon;
  }

  private void addOrganization(List<String> line) {
    String noun = line.get(0).replace(":", "");
    organizations.add(noun);
    for (String word : line.subList(1, line.size())) {
      kinds.computeIfAbsent(word, key -> new HashSet<>()).add(noun);
    }
  }

  FirstNames firstNames() {
    return firstNames;
  }

  Optional<Title> title(String word) {
    return Optional.ofNullable(titles.get(word));
  }

  Optional<Pronoun> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(word));
  }

  /** Returns whether the noun, in the singular, is for a person. */
  boolean isPerson(String noun) {
    return people.containsKey(noun) || title(noun).flatMap(Title::noun).isPresent();
  }

  Gender genderOf(String noun) {
    return people.getOrDefault(noun, Gender.UNKNOWN);
  }

  boolean isOrganization(String noun) {
    return organizations.contains(noun);
  }

  boolean isDocument(String noun) {
    return documents.contains(noun);
  }

  /** Returns whether a capitalised plural is for a whole group of people. */
  boolean isGroup(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return groups.contains(lower)
        || (Character.isUpperCase(word.charAt(0)) && lower.matches(".{3,}(ans|crats|ists|ites)"));
  }

  /** Returns the nouns by which the bearer of a name with this word may be called. */
  Set<String> kindsOf(String wordOfName) {
    return kinds.getOrDefault(wordOfName, Set.of());
  }

  /** Returns what a noun stands for. */
  SpeakerType typeOf(String noun, String word) {
    if (isGroup(word)) {
      return SpeakerType.GROUP;
    } else if (isPerson(noun)) {
      return SpeakerType.UNNAMED;
    } else if (isOrganization(noun)) {
      return SpeakerType.ORGANIZATION;
    }
    return isDocument(noun) ? SpeakerType.DOCUMENT : SpeakerType.UNNAMED;
  }
}
