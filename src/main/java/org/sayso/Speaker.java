package org.sayso;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds one of those whom an article quotes: a person, an organization, a document, a group.
 *
 * <p>All mentions of one entity make one speaker: {@code Trump envoy Steve Witkoff}, {@code
 * Witkoff} and {@code he} are {@code s1}, {@code Steve Witkoff}, a person whose role is {@code
 * Trump envoy}. Ids hold within one article only. Immutable.
 */
public final class Speaker {

  private final String id;
  private final String name;
  private final SpeakerType type;
  private final @Nullable String role;
  private final @Nullable String externalId;
  private final List<String> candidates;
  private final List<Mention> mentions;

  Speaker(
      String id,
      String name,
      SpeakerType type,
      @Nullable String role,
      @Nullable String externalId,
      List<String> candidates,
      List<Mention> mentions) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
    this.type = Objects.requireNonNull(type, "type");
    this.role = role;
    this.externalId = externalId;
    this.candidates = List.copyOf(candidates);
    this.mentions = List.copyOf(mentions);
  }

  /** Returns what identifies the speaker within the article, such as {@code s1}. */
  public String id() {
    return id;
  }

  /**
   * Returns the fullest name that the article gives, titles and roles aside; for somebody whom it
   * never names the fullest description.
   */
  public String name() {
    return name;
  }

  /** Returns what the speaker is. */
  public SpeakerType type() {
    return type;
  }

  /** Returns the role as the article states it first, such as {@code Trump envoy}. */
  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  /**
   * Returns the id that the user's own {@link SpeakerDirectory} gives to the speaker; empty where
   * it does not list the speaker, or lists several by this name.
   */
  public Optional<String> externalId() {
    return Optional.ofNullable(externalId);
  }

  /**
   * Returns, where the user's own {@link SpeakerDirectory} lists several by the names that the
   * article gives, the ids of all of them, in the order of the directory; else nothing.
   */
  public List<String> candidates() {
    return candidates;
  }

  /** Returns where the article mentions the speaker, in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Speaker that
        && id.equals(that.id)
        && name.equals(that.name)
        && type == that.type
        && Objects.equals(role, that.role)
        && Objects.equals(externalId, that.externalId)
        && candidates.equals(that.candidates)
        && mentions.equals(that.mentions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, type, role, externalId, candidates, mentions);
  }

  /** Returns id, name, type and, where known, the role. */
  @Override
  public String toString() {
    return id + " " + name + " (" + type + (role == null ? "" : ", " + role) + ")";
  }
}
