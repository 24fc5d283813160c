package org.sayso.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds one place where somebody is described: {@code the senator}, or the role before a name.
 *
 * <p>Not thread-safe: whom it means is found while the article is read.
 */
final class Description {

  private final int first;
  private final int head;
  private final int end;
  private final String noun;
  private final Set<String> words;
  private final boolean isPlural;
  private @Nullable Figure figure;

  /**
   * Makes a description of tokens.
   *
   * @param noun its head in the singular and in lower case
   * @param words what else it says of him
   */
  Description(int first, int head, int end, String noun, Set<String> words, boolean isPlural) {
    this.first = first;
    this.head = head;
    this.end = end;
    this.noun = noun;
    this.words = Set.copyOf(words);
    this.isPlural = isPlural;
  }

  int first() {
    return first;
  }

  int head() {
    return head;
  }

  int end() {
    return end;
  }

  String noun() {
    return noun;
  }

  boolean isPlural() {
    return isPlural;
  }

  @Nullable Figure figure() {
    return figure;
  }

  void means(Figure meant) {
    figure = meant;
  }

  /** Returns whether another, that stands before it, says all that it does. */
  boolean saysNoMoreThan(Description other) {
    return noun.equals(other.noun) && head >= other.head && other.words.containsAll(words);
  }

  /** Returns whether it says all that the other words say. */
  boolean says(Set<String> others) {
    return words.containsAll(others);
  }
}
