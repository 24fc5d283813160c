package org.sayso.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.SpeakerType;

/**
 * Holds one of those who speak in an article. Immutable.
 *
 * @param name the fullest name that the article gives, title and role aside; a description for
 *     somebody whom it never names
 * @param type what it is
 * @param role the role as the article states it first: {@code Trump envoy}
 * @param namings the ways in which the article names it, in text order; none for somebody whom it
 *     only describes
 * @param appearances its names in the whole text, and the descriptions and pronouns that are
 *     sources, in text order; never empty
 */
public record Entity(
    String name,
    SpeakerType type,
    Optional<String> role,
    List<Naming> namings,
    List<Appearance> appearances) {

  /** Makes an entity, checking that it appears somewhere. */
  public Entity {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
    namings = List.copyOf(namings);
    appearances = List.copyOf(appearances);
    if (name.isBlank() || appearances.isEmpty()) {
      throw new IllegalArgumentException("entity \"" + name + "\": needs name and appearance");
    }
  }
}
