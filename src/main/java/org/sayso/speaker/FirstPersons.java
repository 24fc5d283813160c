package org.sayso.speaker;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sayso.Span;
import org.sayso.attribution.Attribution;

/**
 * Finds whose {@code I} and {@code we} are: the speaker's of the quotation that they stand in. The
 * author's own are nobody's. Immutable.
 */
final class FirstPersons {

  /** How many contents that begin before are looked at; more are hardly ever within each other. */
  private static final int REACH = 4;

  private final NavigableMap<Integer, Integer> byBegin = new TreeMap<>();
  private final List<Attribution> attributions;

  FirstPersons(List<Attribution> attributions) {
    this.attributions = attributions;
    for (int i = 0; i < attributions.size(); i++) {
      for (Span content : attributions.get(i).content()) {
        byBegin.putIfAbsent(content.begin(), i);
      }
    }
  }

  /** Returns the attribution in whose content a source stands. */
  OptionalInt around(Span source, int own) {
    int looked = 0;
    for (Map.Entry<Integer, Integer> entry :
        byBegin.headMap(source.begin(), true).descendingMap().entrySet()) {
      int attribution = entry.getValue();
      boolean isAround =
          attribution != own
              && attributions.get(attribution).content().stream()
                  .anyMatch(content -> content.contains(source));
      if (isAround) {
        return OptionalInt.of(attribution);
      }
      looked++;
      if (looked == REACH) {
        break;
      }
    }
    return OptionalInt.empty();
  }
}
