package org.sayso.speaker;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.SourceForm;

/**
 * Says whose an attribution is. Immutable.
 *
 * @param entity index in {@link Cast#entities()}; empty where nothing supports a name
 * @param confidence the probability that the entity is right; 0 where there is none
 * @param form the form of its source; empty where it has none
 */
public record Link(OptionalInt entity, double confidence, Optional<SourceForm> form) {

  /** Makes a link, checking the probability. */
  public Link {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(form, "form");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + ": must be in 0..1");
    }
  }
}
