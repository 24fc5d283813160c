package org.sayso.speaker;

import java.io.IOException;
import org.sayso.attribution.ModelFiles;

/** Holds what is known before an article is read. Immutable. */
record Knowledge(Lexicon lexicon, Ranker ranker, Trust trust) {

  static Knowledge load(ModelFiles files) throws IOException {
    return new Knowledge(Lexicon.load(), Ranker.load(files), Trust.from(files));
  }
}
