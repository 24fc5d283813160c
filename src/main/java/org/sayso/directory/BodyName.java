package org.sayso.directory;

import java.util.List;

/**
 * Holds the name of an organization, a document or a group. Immutable.
 *
 * @param words in lower case, without {@code the}, full stops and a possessive
 */
record BodyName(String words) implements Name {

  private static final String KEY = "body ";

  @Override
  public boolean isFull() {
    return words.indexOf(' ') >= 0;
  }

  @Override
  public List<String> keys() {
    return List.of(KEY + words);
  }

  @Override
  public boolean isSame(Name other) {
    return equals(other);
  }

  @Override
  public boolean agrees(Name other) {
    return equals(other);
  }

  @Override
  public boolean rulesOut(List<Name> names) {
    return false;
  }
}
