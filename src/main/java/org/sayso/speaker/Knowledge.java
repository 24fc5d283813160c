package org.sayso.speaker;

import java.io.IOException;

/** Holds what is known before an article is read. Immutable. */
record Knowledge(Lexicon lexicon, Weights weights) {

  static Knowledge load() throws IOException {
    return new Knowledge(Lexicon.load(), Weights.load());
  }
}
