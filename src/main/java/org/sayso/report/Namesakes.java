package org.sayso.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which people of a batch share a name, and by that whom a naming means. Immutable. */
final class Namesakes {

  /** Full name → the ids of those whom the directory has by it. */
  private final Map<String, Set<String>> listed = new HashMap<>();

  /** Surname → the persons of the batch whose full names end in it. */
  private final Map<String, Set<String>> families = new HashMap<>();

  Namesakes(Collection<Naming> namings) {
    namings.stream().filter(Naming::isListed).forEach(this::list);
    namings.stream().filter(naming -> naming.kind() == SourceKind.PERSON).forEach(this::addFamily);
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
    return naming.onlyArticle().isPresent() || (!naming.isListed() && persons(naming).size() > 1);
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

  private static String named(Naming naming) {
    return naming.kind() + " " + naming.name().key();
  }
}
