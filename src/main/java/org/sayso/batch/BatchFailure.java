package org.sayso.batch;

import java.util.Objects;

/**
 * Holds why the batch has no article at this place. Immutable.
 *
 * @param id what the user calls the article; empty where that could not be read
 * @param message what went wrong: a code, and words for people
 */
public record BatchFailure(String id, String message) implements BatchEntry {

  /** Makes a failure. */
  public BatchFailure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(message, "message");
  }
}
