package org.sayso;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds one of those whom a {@link SpeakerDirectory} lists: a person, or whoever else is quoted.
 *
 * <pre>{@code
 * DirectoryEntry.of("Q1058", "Narendra Modi")
 *     .withAliases("Modi", "PM Modi")
 *     .withType(SpeakerType.PERSON);
 * }</pre>
 *
 * <p>An entry may be found by its name and by each of its aliases. A surname alone is a name like
 * any other: it finds the entry only where it is listed as an alias. Immutable.
 */
public final class DirectoryEntry {

  private final String id;
  private final String name;
  private final List<String> aliases;
  private final @Nullable SpeakerType type;

  private DirectoryEntry(String id, String name, List<String> aliases, @Nullable SpeakerType type) {
    this.id = id;
    this.name = name;
    this.aliases = aliases;
    this.type = type;
  }

  /**
   * Makes an entry without aliases, of any type.
   *
   * @param id what identifies the entry in the user's own data, such as {@code Q1058}
   * @param name the full name, in the order in which it is spoken
   * @throws IllegalArgumentException if one of them is blank
   */
  public static DirectoryEntry of(String id, String name) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    DirectoryEntry entry = new DirectoryEntry(id, name, List.of(), null);
    if (id.isBlank()) {
      throw entry.wrong("the id is blank; give the one that your own data has");
    }
    if (name.isBlank()) {
      throw entry.wrong("the name is blank; give the full name, or leave the entry out");
    }
    return entry;
  }

  /**
   * Returns the entry with these aliases instead of those that it has.
   *
   * @throws IllegalArgumentException if an alias is blank
   */
  public DirectoryEntry withAliases(List<String> aliases) {
    List<String> copy = List.copyOf(aliases);
    if (copy.stream().anyMatch(String::isBlank)) {
      throw wrong("an alias is blank; leave it out");
    }
    return new DirectoryEntry(id, name, copy, type);
  }

  /**
   * Returns the entry with these aliases instead of those that it has.
   *
   * @throws IllegalArgumentException if an alias is blank
   */
  public DirectoryEntry withAliases(String... aliases) {
    return withAliases(List.of(aliases));
  }

  /**
   * Returns the entry with a type; only a speaker of the same type is linked to it.
   *
   * @throws IllegalArgumentException if the type is {@code UNNAMED}
   */
  public DirectoryEntry withType(SpeakerType type) {
    Objects.requireNonNull(type, "type");
    if (type == SpeakerType.UNNAMED) {
      throw wrong("nobody unnamed can be told by a name; give another type, or none");
    }
    return new DirectoryEntry(id, name, aliases, type);
  }

  /** Returns what identifies the entry. */
  public String id() {
    return id;
  }

  /** Returns the full name. */
  public String name() {
    return name;
  }

  /** Returns the other names, in the order given. */
  public List<String> aliases() {
    return aliases;
  }

  /** Returns what the entry is; empty if any speaker with its name may be linked to it. */
  public Optional<SpeakerType> type() {
    return Optional.ofNullable(type);
  }

  /** Returns the exception that says which entry is wrong, and in what. */
  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "directory entry \"%s\" (%s): %s".formatted(id, name.isBlank() ? "no name" : name, what));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof DirectoryEntry that
        && id.equals(that.id)
        && name.equals(that.name)
        && aliases.equals(that.aliases)
        && type == that.type;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, aliases, type);
  }

  /** Returns id, name and, where there are any, aliases and type. */
  @Override
  public String toString() {
    return id
        + " "
        + name
        + (aliases.isEmpty() ? "" : " " + aliases)
        + (type == null ? "" : " (" + type + ")");
  }
}
