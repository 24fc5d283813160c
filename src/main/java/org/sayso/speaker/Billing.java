package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.SourceForm;

/** Puts down the cast: those who speak, by where they are mentioned first. Immutable. */
final class Billing {

  private Billing() {}

  /** Returns the cast of what was found for each attribution. */
  static Cast of(List<Optional<Verdict>> verdicts, List<Optional<SourceForm>> forms) {
    Map<Figure, Entity> entities = new LinkedHashMap<>();
    verdicts.stream()
        .flatMap(Optional::stream)
        .forEach(verdict -> entities.computeIfAbsent(verdict.figure(), Figure::entity));
    List<Map.Entry<Figure, Entity>> billed = new ArrayList<>(entities.entrySet());
    billed.sort(Comparator.comparing(entry -> entry.getValue().appearances().get(0).span()));
    Map<Figure, Integer> places = new HashMap<>();
    List<Entity> cast = new ArrayList<>();
    for (Map.Entry<Figure, Entity> entry : billed) {
      places.put(entry.getKey(), cast.size());
      cast.add(entry.getValue());
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Optional<Verdict> verdict = verdicts.get(i);
      Integer place = verdict.map(each -> places.get(each.figure())).orElse(null);
      links.add(
          new Link(
              place == null ? OptionalInt.empty() : OptionalInt.of(place),
              verdict.map(Verdict::confidence).orElse(0.0),
              forms.get(i)));
    }
    return new Cast(cast, links);
  }
}
