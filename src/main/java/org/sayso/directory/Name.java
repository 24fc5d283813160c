package org.sayso.directory;

import java.util.List;

/** A name taken apart, so that it can be looked up and compared. Immutable. */
sealed interface Name permits PersonName, BodyName {

  /** Returns its words in one spelling, a space between two. */
  String words();

  /** Returns whether it is more than a single word, as a bare surname is. */
  boolean isFull();

  /** Returns the keys of which any name that is the same, or agrees, has one in common. */
  List<String> keys();

  /** Returns whether the two are the same but for their spelling. */
  boolean isSame(Name other);

  /** Returns whether the two may well be names of one bearer. */
  boolean agrees(Name other);

  /** Returns whether somebody with these names cannot have this one, for all that is alike. */
  boolean rulesOut(List<Name> names);

  /** Returns whether the other has all these words, one after another, and more. */
  default boolean isPartOf(Name other) {
    return other.words().length() > words().length()
        && (" " + other.words() + " ").contains(" " + words() + " ");
  }
}
