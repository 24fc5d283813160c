package org.sayso.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells where initials in the middle of a name tell people of a batch apart. "Donald J. Trump" and
 * "Donald Trump" are one, as long as no "Donald K. Trump" is there, nor two ids. Immutable.
 */
final class MiddleInitials {

  /** Name without initials → whatever different people by it differ in. */
  private final Map<String, Set<String>> initialed = new HashMap<>();

  private final Map<String, Set<String>> listed = new HashMap<>();

  MiddleInitials(Collection<Naming> namings) {
    namings.stream().filter(Naming::isOfAPerson).forEach(this::add);
  }

  private void add(Naming naming) {
    PersonName name = naming.name();
    if (!name.key().equals(name.keyWithoutInitials())) {
      add(initialed, name, name.key());
    }
    if (naming.isListed()) {
      add(listed, name, naming.externalId());
    }
  }

  private static void add(Map<String, Set<String>> people, PersonName name, String person) {
    people.computeIfAbsent(name.keyWithoutInitials(), key -> new HashSet<>()).add(person);
  }

  /** Returns what is the same for all names that mean one person. */
  String key(PersonName name) {
    String without = name.keyWithoutInitials();
    boolean isOnePerson = isOne(initialed, without) && isOne(listed, without);
    return isOnePerson ? without : name.key();
  }

  private static boolean isOne(Map<String, Set<String>> people, String name) {
    return people.getOrDefault(name, Set.of()).size() <= 1;
  }
}
