package org.sayso.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Set;

/**
 * Tags the sentences of one text, in bounded time.
 *
 * <p>The tagger tries every tag of a word with every pair of tags of the two before. A word that it
 * does not know may have any of some thirty tags, so that a third unknown word in a row costs a
 * thousand times what a common one does: a text in another language, or one made to do harm, would
 * take minutes. The first such words of a text, and as many as news has, are tagged as ever; once
 * there are more, the tagger sees the sentence in parts and no third one in a row.
 *
 * <p>Not thread-safe: made for one text.
 */
final class Tagging {

  /** How many costly words any text may have; the news articles of PolNeAR dev have 58 at most. */
  private static final int COSTLY_FREE = 500;

  /** The share of its words that may be costly beyond that; in news it is 0.02. */
  private static final double COSTLY_SHARE = 0.05;

  private static final String COMMON_MARKS = ".,;:!?\"'()[]$%-\u2018\u2019\u201c\u201d\u2013\u2014";

  private final MaxentTagger tagger;
  private final Set<String> commonWords;
  private int words;
  private int costly;

  /**
   * Begins a text.
   *
   * @param commonWords words in lower case that the tagger is likely to know
   */
  Tagging(MaxentTagger tagger, Set<String> commonWords) {
    this.tagger = tagger;
    this.commonWords = commonWords;
  }

  /** Sets the tag of each word. */
  void tag(List<CoreLabel> sentence) {
    words += sentence.size();
    int begin = 0;
    int uncommon = 0;
    for (int i = 0; i < sentence.size(); i++) {
      uncommon = isCommon(sentence.get(i).word()) ? 0 : uncommon + 1;
      if (uncommon > 2 && ++costly > COSTLY_FREE + COSTLY_SHARE * words) {
        tagPart(sentence.subList(begin, i));
        begin = i;
        uncommon = 1;
      }
    }
    tagPart(sentence.subList(begin, sentence.size()));
  }

  private void tagPart(List<CoreLabel> part) {
    List<TaggedWord> tagged = tagger.tagSentence(part);
    for (int i = 0; i < part.size(); i++) {
      part.get(i).setTag(tagged.get(i).tag());
    }
  }

  private boolean isCommon(String word) {
    return word.length() == 1 ? COMMON_MARKS.contains(word) : commonWords.contains(word);
  }
}
