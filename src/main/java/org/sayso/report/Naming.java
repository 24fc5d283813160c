package org.sayso.report;

import java.util.OptionalInt;
import org.sayso.batch.BatchSpeaker;

/**
 * Holds how an article names somebody; namings that are equal are of the same person. Immutable.
 *
 * @param text the name as it stands
 * @param name the name as it is compared
 * @param kind what he is
 * @param externalId his id in the user's own directory; empty if he has none
 * @param onlyArticle the article, if nobody of another one can be told to be the same
 */
record Naming(
    String text, PersonName name, SourceKind kind, String externalId, OptionalInt onlyArticle) {

  static Naming of(int article, BatchSpeaker speaker) {
    PersonName name = PersonName.of(speaker.name());
    SourceKind kind = SourceKind.of(speaker.type(), name);
    String externalId = speaker.externalId().orElse("");
    boolean isKnown = !externalId.isEmpty() || kind.isKnownBy(name);
    return new Naming(
        speaker.name(),
        name,
        kind,
        externalId,
        isKnown ? OptionalInt.empty() : OptionalInt.of(article));
  }

  boolean isListed() {
    return !externalId.isEmpty();
  }

  boolean isBareSurname() {
    return kind == SourceKind.PERSON && name.isBareSurname();
  }

  Naming in(int article) {
    return new Naming(text, name, kind, externalId, OptionalInt.of(article));
  }
}
