package org.sayso.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;

/** Divides the words of a paragraph into sentences, by CoreNLP's splitter. Immutable. */
final class Sentences {

  /**
   * The most words that a sentence may have; a longer one is cut. The longest real ones have some
   * 150, and the CRF's time and memory must stay bounded.
   */
  static final int MAX_WORDS = 256;

  private Sentences() {}

  /** Returns the sentences of a paragraph, none of them empty or longer than the limit. */
  static List<List<CoreLabel>> split(List<CoreLabel> words) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      sentences.addAll(bounded(sentence));
    }
    return sentences;
  }

  /** Returns the sentence, cut where it is longer than the limit. */
  static List<List<CoreLabel>> bounded(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i += MAX_WORDS) {
      parts.add(sentence.subList(i, Math.min(sentence.size(), i + MAX_WORDS)));
    }
    return parts;
  }
}
