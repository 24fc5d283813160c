package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sayso.SourceForm;

/** Puts down the cast: those who speak, by where they are mentioned first. Immutable. */
final class Billing {

  private Billing() {}

  /** Returns the cast of what was found for each attribution. */
  static Cast of(@Nullable Finding[] findings, List<Optional<SourceForm>> forms) {
    Map<Figure, Entity> entities = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding != null) {
        entities.computeIfAbsent(finding.figure(), Figure::entity);
      }
    }
    List<Map.Entry<Figure, Entity>> billed = new ArrayList<>(entities.entrySet());
    billed.sort(Comparator.comparing(entry -> entry.getValue().appearances().get(0).span()));
    Map<Figure, Integer> places = new HashMap<>();
    List<Entity> cast = new ArrayList<>();
    for (Map.Entry<Figure, Entity> entry : billed) {
      places.put(entry.getKey(), cast.size());
      cast.add(entry.getValue());
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < findings.length; i++) {
      Finding finding = findings[i];
      Integer place = finding == null ? null : places.get(finding.figure());
      links.add(
          new Link(
              place == null ? OptionalInt.empty() : OptionalInt.of(place),
              finding == null ? 0 : finding.confidence(),
              forms.get(i)));
    }
    return new Cast(cast, links);
  }
}
