package org.sayso.json;

import java.util.Objects;
import java.util.Optional;

/**
 * Holds what has been written of an article, as far as it takes to know that it is done. Immutable.
 *
 * @param id what the user calls the article; empty where that could not be read
 * @param error code and message of the failure; empty where the article was read
 * @param model the model that read it; empty where none did
 */
public record Trace(Optional<String> id, Optional<String> error, Optional<String> model) {

  /** Makes a trace; there is an id or an error. */
  public Trace {
    Objects.requireNonNull(model, "model");
    if (id.isEmpty() && error.isEmpty()) {
      throw new IllegalArgumentException("neither an id nor an error");
    }
  }
}
