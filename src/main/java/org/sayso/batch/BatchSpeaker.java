package org.sayso.batch;

import java.util.Objects;
import java.util.Optional;
import org.sayso.SpeakerType;

/**
 * Holds a speaker as one article of a batch has him. Immutable.
 *
 * @param id unique within the article
 * @param name the fullest name, or description, that the article gives
 * @param type what he is
 * @param role as the article states it first
 * @param externalId his id in the user's own directory
 */
public record BatchSpeaker(
    String id, String name, SpeakerType type, Optional<String> role, Optional<String> externalId) {

  /** Makes a speaker. */
  public BatchSpeaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(externalId, "externalId");
  }
}
