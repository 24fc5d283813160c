package org.sayso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an {@link ArticleBuilder} is told of one speaker.
 *
 * <p>Not thread-safe: an article is put together by one thread.
 */
public final class SpeakerBuilder {

  private final String text;
  private final String id;
  private final String name;
  private final SpeakerType type;
  private @Nullable String role;
  private @Nullable String externalId;
  private List<String> candidates = List.of();
  private final List<Mention> mentions = new ArrayList<>();

  SpeakerBuilder(String text, String id, String name, SpeakerType type) {
    this.text = text;
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
  }

  /** Sets the role as the article states it first. */
  public SpeakerBuilder role(String role) {
    this.role = Objects.requireNonNull(role, "role");
    return this;
  }

  /** Sets the id that the user's own directory gives to the speaker. */
  public SpeakerBuilder externalId(String externalId) {
    this.externalId = Objects.requireNonNull(externalId, "externalId");
    return this;
  }

  /** Sets the ids of all that the user's own directory lists by the speaker's names. */
  public SpeakerBuilder candidates(List<String> candidates) {
    this.candidates = List.copyOf(candidates);
    return this;
  }

  /**
   * Adds a place where the article mentions the speaker.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public SpeakerBuilder mention(Span span, SourceForm form) {
    mentions.add(new Mention(span, span.of(text), form));
    return this;
  }

  Speaker build() {
    if (externalId != null && !candidates.isEmpty()) {
      throw new IllegalArgumentException(
          "speaker \"%s\": has the external id %s and the candidates %s; with an id nothing is open"
              .formatted(id, externalId, candidates));
    }
    List<Mention> inOrder = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    return new Speaker(id, name, type, role, externalId, candidates, inOrder);
  }
}
