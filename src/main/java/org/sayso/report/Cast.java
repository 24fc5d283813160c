package org.sayso.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sayso.batch.BatchSpeaker;

/**
 * Tells who is the same across the articles of a batch.
 *
 * <p>In this order: those who have the same id in the user's directory are one. A full name without
 * an id is the one listed person who has it, or else all who have it are one; an initial in the
 * middle makes no difference where the batch has but one. A bare surname is the one person of the
 * batch whose full name ends in it; where nobody's does, it is a name as good as any (Madonna).
 * Where two people have the name or the surname, nothing tells whom an article means by it, so each
 * article's stays apart from both and from the others'. Whom, or what, an article only describes
 * ("two senior aides", "the company") is never that of another article.
 *
 * <p>Not thread-safe: made for one batch.
 */
final class Cast {

  private final Map<Naming, Integer> namings = new LinkedHashMap<>();
  private final Numbers namingOf = new Numbers();
  private final Numbers articleOf = new Numbers();

  /** Adds a speaker of an article, and returns the number of the appearance. */
  int add(int article, BatchSpeaker speaker) {
    namingOf.add(namings.computeIfAbsent(Naming.of(speaker), naming -> namings.size()));
    articleOf.add(article);
    return namingOf.size() - 1;
  }

  /** Settles who is who among all that were added. */
  People settle() {
    List<Naming> all = List.copyOf(namings.keySet());
    Namesakes namesakes = new Namesakes(counts(all));
    Map<String, Integer> numbers = new HashMap<>();
    List<Profile> profiles = new ArrayList<>();
    int[] personOf = new int[namingOf.size()];
    for (int i = 0; i < personOf.length; i++) {
      Naming naming = all.get(namingOf.get(i));
      String person = namesakes.personOf(naming, articleOf.get(i));
      int number = numbers.computeIfAbsent(person, key -> profiles.size());
      if (number == profiles.size()) {
        profiles.add(
            new Profile(
                namesakes.isApart(naming)
                    ? OptionalInt.of(articleOf.get(i))
                    : OptionalInt.empty()));
      }
      profiles.get(number).add(naming);
      personOf[i] = number;
    }
    return new People(
        profiles.stream().map(profile -> profile.person(namesakes)).toList(), personOf);
  }

  private Map<Naming, Integer> counts(List<Naming> all) {
    Map<Naming, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < namingOf.size(); i++) {
      counts.merge(all.get(namingOf.get(i)), 1, Integer::sum);
    }
    return counts;
  }

  /** Counts the namings of one person. */
  private static final class Profile {

    private final Map<Naming, Integer> counts = new LinkedHashMap<>();
    private final OptionalInt onlyArticle;

    Profile(OptionalInt onlyArticle) {
      this.onlyArticle = onlyArticle;
    }

    void add(Naming naming) {
      counts.merge(naming, 1, Integer::sum);
    }

    /** Full names are better than bare surnames, and frequent ones than rare ones. */
    Person person(Namesakes namesakes) {
      Naming usual =
          Collections.max(
              counts.keySet(),
              Comparator.comparing((Naming naming) -> !naming.isBareSurname())
                  .thenComparing(naming -> counts.getOrDefault(naming, 0)));
      return new Person(usual.text(), namesakes.kindOf(usual), usual.externalId(), onlyArticle);
    }
  }
}
