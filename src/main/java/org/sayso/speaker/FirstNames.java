package org.sayso.speaker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows first names: whether women or men bear them (CoreNLP's list, but for names that both bear)
 * and which are short for others. Immutable.
 */
final class FirstNames {

  private static final String GENDERS = "/org/sayso/model/corenlp/namegender.combine.txt";

  private final Map<String, Gender> genders = new HashMap<>();

  /** Each name with the lines of the list that it stands on. */
  private final Map<String, Set<Integer>> families = new HashMap<>();

  /** The name that each line of the list begins with. */
  private final List<String> heads = new ArrayList<>();

  private FirstNames() {}

  static FirstNames load() throws IOException {
    FirstNames names = new FirstNames();
    for (List<String> line : WordList.read(GENDERS)) {
      if (line.size() == 2) {
        Gender gender = line.get(1).equals("FEMALE") ? Gender.FEMALE : Gender.MALE;
        // A name that both bear tells nothing.
        names.genders.merge(
            line.get(0).toLowerCase(Locale.ROOT), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    for (List<String> line : WordList.read("unisex-names.txt")) {
      line.forEach(name -> names.genders.put(name, Gender.UNKNOWN));
    }
    for (List<String> line : WordList.read("nicknames.txt")) {
      for (String name : line) {
        names.families.computeIfAbsent(name, key -> new HashSet<>()).add(names.heads.size());
      }
      names.heads.add(line.get(0));
    }
    return names;
  }

  /** Returns whether people are called so. */
  boolean isOne(String name) {
    return genders.containsKey(name);
  }

  Gender gender(String name) {
    return genders.getOrDefault(name, Gender.UNKNOWN);
  }

  /** Returns whether one is a short form of the other, or both of a third. */
  boolean areForms(String one, String other) {
    return !Collections.disjoint(families(one), families(other));
  }

  /** Returns what a name has in common with those of which it is a form. */
  Set<Integer> families(String name) {
    return families.getOrDefault(name, Set.of());
  }

  /** Returns whether a name is short for a woman's and for a man's: {@code Chris}. */
  boolean isShortForBoth(String name) {
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    families(name).forEach(family -> genders.add(gender(heads.get(family))));
    return genders.contains(Gender.FEMALE) && genders.contains(Gender.MALE);
  }
}
