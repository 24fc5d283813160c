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

  /** Returns the same without the attributions whose confidence is below. */
  public Said from(double minConfidence) {
    return new Said(
        attributions.stream().filter(each -> each.confidence() >= minConfidence).toList(),
        likeness);
  }
}
