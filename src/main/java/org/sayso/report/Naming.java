package org.sayso.report;

import org.sayso.SpeakerType;
import org.sayso.batch.BatchSpeaker;

/**
 * Holds how an article names somebody. Immutable.
 *
 * @param text the name as it stands
 * @param name the name as it is compared
 * @param type what he is
 * @param externalId his id in the user's own directory; empty if he has none
 */
record Naming(String text, PersonName name, SpeakerType type, String externalId) {

  static Naming of(BatchSpeaker speaker) {
    return new Naming(
        speaker.name(),
        PersonName.of(speaker.name()),
        speaker.type(),
        speaker.externalId().orElse(""));
  }

  boolean isListed() {
    return !externalId.isEmpty();
  }

  boolean isOfAPerson() {
    return type == SpeakerType.PERSON;
  }

  boolean isBareSurname() {
    return isOfAPerson() && name.isBareSurname();
  }
}
