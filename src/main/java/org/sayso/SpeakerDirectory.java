package org.sayso;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the people and organizations that a user knows, by the user's own ids, Wikidata's or any
 * others.
 *
 * <pre>{@code
 * SpeakerDirectory people =
 *     SpeakerDirectory.of(
 *         List.of(
 *             DirectoryEntry.of("p1", "Marta Ellwood"),
 *             DirectoryEntry.of("p2", "Robert C. Scott").withAliases("Bobby Scott")));
 * Sayso sayso = Sayso.builder().directory(people).build();
 * }</pre>
 *
 * <p>A speaker whose names in an article are those of one entry has its id as {@link
 * Speaker#externalId()}; whose names are those of several, their ids as {@link
 * Speaker#candidates()}. {@code docs/directory.md} says which names are the same. A million entries
 * take some 250 MB, and half as much again in each {@link Sayso} that uses them; a speaker is
 * looked up no slower for that. Immutable.
 */
public final class SpeakerDirectory {

  private static final SpeakerDirectory EMPTY = new SpeakerDirectory(new LinkedHashMap<>());

  private final Map<String, DirectoryEntry> entries;

  private SpeakerDirectory(Map<String, DirectoryEntry> entries) {
    this.entries = entries;
  }

  /**
   * Makes a directory of entries, which are gone through once.
   *
   * @throws IllegalArgumentException if two entries have the same id
   */
  public static SpeakerDirectory of(Iterable<DirectoryEntry> entries) {
    Map<String, DirectoryEntry> byId = new LinkedHashMap<>();
    for (DirectoryEntry entry : entries) {
      Objects.requireNonNull(entry, "entry");
      DirectoryEntry first = byId.putIfAbsent(entry.id(), entry);
      if (first != null) {
        throw entry.wrong(
            ("%s has this id already; give each entry an id of its own,"
                    + " and further names of one entry as its aliases")
                .formatted(first.name()));
      }
    }
    return new SpeakerDirectory(byId);
  }

  /** Returns the directory that nobody is in. */
  public static SpeakerDirectory empty() {
    return EMPTY;
  }

  /** Returns the entries, in the order in which they were given. */
  public Collection<DirectoryEntry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** Returns the entry with an id, such as a speaker's external id or a candidate. */
  public Optional<DirectoryEntry> entry(String id) {
    return Optional.ofNullable(entries.get(Objects.requireNonNull(id, "id")));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof SpeakerDirectory that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Returns how many entries there are. */
  @Override
  public String toString() {
    return "directory of " + entries.size() + (entries.size() == 1 ? " entry" : " entries");
  }
}
