package org.sayso.attribution;

import java.util.List;
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
    List<Attribution> kept =
        attributions.stream().filter(each -> each.confidence() >= minConfidence).toList();
    if (kept.size() == attributions.size()) {
      return this;
    }
    return new Said(kept.stream().map(each -> placed(each, kept)).toList(), likeness);
  }

  private Attribution placed(Attribution attribution, List<Attribution> kept) {
    if (attribution.within().isEmpty()) {
      return attribution;
    }
    int outer = kept.indexOf(attributions.get(attribution.within().getAsInt()));
    return outer < 0 ? attribution.alone() : attribution.within(outer);
  }
}
