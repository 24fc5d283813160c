package org.sayso.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which people of a batch share a name, and by that whom a naming means. Immutable. */
final class Namesakes {

  private final CommonWords words;
  private final MiddleInitials initials;

  /** Full name → the ids of those whom the directory has by it. */
  private final Map<String, Set<String>> listed = new HashMap<>();

  /** Surname → the persons of the batch whose full names end in it. */
  private final Map<String, Set<String>> families = new HashMap<>();

  /**
   * Reads a batch.
   *
   * @param namings how often each is in it
   */
  Namesakes(Map<Naming, Integer> namings) {
    words = new CommonWords(namings);
    initials = new MiddleInitials(namings.keySet());
    namings.keySet().stream().filter(Naming::isListed).forEach(this::list);
    namings.keySet().stream().filter(Naming::isOfAPerson).forEach(this::addFamily);
  }

  private void list(Naming naming) {
    listed.computeIfAbsent(named(naming), name -> new HashSet<>()).add(byId(naming.externalId()));
  }

  private void addFamily(Naming naming) {
    Set<String> persons =
        naming.isListed()
            ? Set.of(byId(naming.externalId()))
            : listed.getOrDefault(named(naming), Set.of(named(naming)));
    for (String surname : naming.name().surnames()) {
      families.computeIfAbsent(surname, name -> new HashSet<>()).addAll(persons);
    }
  }

  SourceKind kindOf(Naming naming) {
    return SourceKind.of(naming.type(), naming.isListed() || words.isName(naming.name()));
  }

  /** Returns a key that is the same for all appearances of a person. */
  String personOf(Naming naming, int article) {
    if (naming.isListed()) {
      return byId(naming.externalId());
    }
    if (isApart(naming)) {
      return named(naming) + " in " + article;
    }
    Set<String> persons = persons(naming);
    return persons.isEmpty() ? named(naming) : persons.iterator().next();
  }

  /** Returns whether nothing tells that somebody so named in two articles is the same. */
  boolean isApart(Naming naming) {
    return !naming.isListed() && (!isKnownByName(naming) || persons(naming).size() > 1);
  }

  private boolean isKnownByName(Naming naming) {
    return switch (kindOf(naming)) {
      case PERSON, ORGANIZATION, GROUP -> true;
      case DOCUMENT -> words.isName(naming.name());
      case UNNAMED -> false;
    };
  }

  /** Returns whom a naming without an id may mean, as far as there are several possibilities. */
  private Set<String> persons(Naming naming) {
    Set<String> persons = new HashSet<>(listed.getOrDefault(named(naming), Set.of()));
    if (naming.isBareSurname()) {
      persons.addAll(families.getOrDefault(naming.name().surname(), Set.of()));
    }
    return persons;
  }

  private static String byId(String externalId) {
    return "id " + externalId;
  }

  private String named(Naming naming) {
    return naming.isOfAPerson()
        ? "person " + initials.key(naming.name())
        : kindOf(naming) + " " + naming.name().key();
  }
}
