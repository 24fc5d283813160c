package org.sayso.batch;

import java.util.Objects;

/**
 * Holds the place of something that is no output of a batch. Immutable.
 *
 * @param message where it stands, and what is wrong with it
 */
public record MalformedEntry(String message) implements BatchEntry {

  /** Makes an entry. */
  public MalformedEntry {
    Objects.requireNonNull(message, "message");
  }
}
