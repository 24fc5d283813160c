package org.sayso.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what the directory knows of a speaker. Immutable.
 *
 * @param id the id of the one listing that has its names
 * @param candidates the ids of all that have them, where there are several
 */
public record Match(Optional<String> id, List<String> candidates) {

  /** Nobody has its names. */
  static final Match NONE = new Match(Optional.empty(), List.of());

  /** Makes a match. */
  public Match {
    Objects.requireNonNull(id, "id");
    candidates = List.copyOf(candidates);
  }

  static Match of(List<String> ids) {
    return switch (ids.size()) {
      case 0 -> NONE;
      case 1 -> new Match(Optional.of(ids.get(0)), List.of());
      default -> new Match(Optional.empty(), ids);
    };
  }
}
