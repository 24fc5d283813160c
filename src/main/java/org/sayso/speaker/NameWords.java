package org.sayso.speaker;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows what the words of a name tell to whoever compares names: which are titles, and which first
 * names are forms of one another. All words are in lower case. Immutable.
 */
public final class NameWords {

  private final FirstNames firstNames;
  private final Set<String> titles = new HashSet<>();

  private NameWords(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  /**
   * Loads the word lists from the class path.
   *
   * @throws java.io.FileNotFoundException if one is not there
   * @throws IOException if one cannot be read
   */
  public static NameWords load() throws IOException {
    NameWords words = new NameWords(FirstNames.load());
    WordList.read("titles.txt").forEach(line -> words.titles.add(line.get(0).replace(".", "")));
    return words;
  }

  /** Returns whether a word, given without full stops, is a title: {@code mrs}, {@code sen}. */
  public boolean isTitle(String word) {
    return titles.contains(word);
  }

  /**
   * Returns numbers that a first name has in common with those of which it is a form: one is short
   * for the other, or both for a third. None for a name that is short for a woman's as well as for
   * a man's, as {@code Chris} is: it does not tell for which.
   */
  public Set<Integer> families(String firstName) {
    return firstNames.isShortForBoth(firstName) ? Set.of() : firstNames.families(firstName);
  }
}
