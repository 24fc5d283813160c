package org.sayso.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds what the network read in a text. Immutable.
 *
 * @param attributions in text order
 * @param likeness which places of the text are about the same
 */
public record Said(List<Attribution> attributions, Likeness likeness) {

  /** Makes a reading. */
  public Said {
    attributions = List.copyOf(attributions);
    Objects.requireNonNull(likeness, "likeness");
  }

  /**
   * Returns the same without the attributions whose confidence is below; what stood within one of
   * them stands by itself.
   */
  public Said from(double minConfidence) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).confidence() >= minConfidence) {
        places.put(i, places.size());
      }
    }
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      if (places.containsKey(i)) {
        kept.add(placed(attributions.get(i), places));
      }
    }
    return new Said(kept, likeness);
  }

  private static Attribution placed(Attribution attribution, Map<Integer, Integer> places) {
    if (attribution.within().isEmpty()) {
      return attribution;
    }
    Integer outer = places.get(attribution.within().getAsInt());
    return outer == null ? attribution.alone() : attribution.within(outer);
  }
}
