package org.sayso.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.SpeakerType;

/**
 * Holds one whom the user's directory lists. Immutable.
 *
 * @param id what the user calls it
 * @param names its name and its aliases
 * @param type what it is; empty if that is not known
 */
public record Listing(String id, List<String> names, Optional<SpeakerType> type) {

  /** Makes a listing. */
  public Listing {
    Objects.requireNonNull(id, "id");
    names = List.copyOf(names);
    Objects.requireNonNull(type, "type");
  }

  /** Returns whether it may be a person. */
  boolean mayBePerson() {
    return type.isEmpty() || type.get() == SpeakerType.PERSON;
  }

  /** Returns whether it may be something else. */
  boolean mayBeBody() {
    return type.isEmpty() || type.get() != SpeakerType.PERSON;
  }
}
