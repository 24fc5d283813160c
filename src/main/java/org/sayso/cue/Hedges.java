package org.sayso.cue;

import java.util.List;
import java.util.stream.IntStream;

/** Finds whether an article keeps its distance from what it reports. Immutable. */
final class Hedges {

  /** How far behind the head, within the cue, an adverb still belongs to it: said, reportedly. */
  private static final int ADVERB_REACH = 2;

  private final Words words;
  private final Lexicon lexicon;
  private final Markers markers;
  private final Reach reach;

  Hedges(Words words, Lexicon lexicon, Markers markers, Reach reach) {
    this.words = words;
    this.lexicon = lexicon;
    this.markers = markers;
    this.reach = reach;
  }

  boolean hedge(Head head) {
    IntStream within = IntStream.range(words.cue().from(), words.cue().to());
    return within.anyMatch(at -> hedges(at, head))
        || reach.before().stream().anyMatch(at -> hedges(at, head))
        || !reach.after().isEmpty()
        || isFromPeopleFamiliar(head);
  }

  private boolean hedges(int at, Head head) {
    Word word = words.at(at);
    return (markers.isHedge(word) && at <= head.at() + ADVERB_REACH)
        || isHedgingAdjective(at, head)
        || (lexicon.is(VerbKind.HEARSAY, word) && isPassive(at) && isBeforeTo(at))
        || (lexicon.is(VerbKind.SEEMING, word) && at < head.at() && isBeforeTo(at));
  }

  /** in an apparent reference to, alleged remarks; not "reported last month". */
  private boolean isHedgingAdjective(int at, Head head) {
    boolean starts = at == words.cue().from() && !words.at(head.at()).isVerb();
    boolean modifies =
        words.find(at + 1).filter(next -> next.isNoun() || next.isAdjective()).isPresent();
    boolean follows =
        at > words.cue().from() && words.at(at - 1).tag().matches("DT|PRP\\$|POS|JJ|IN");
    return markers.hedgingAdjectives().contains(words.at(at).form())
        && modifies
        && (starts || follows);
  }

  private boolean isBeforeTo(int at) {
    return words.find(at + 1).filter(Word::isTo).isPresent();
  }

  private boolean isPassive(int at) {
    int before = at - 1;
    while (before >= 0 && words.at(before).isAdverb()) {
      before--;
    }
    return words.at(at).isParticiple()
        && words.find(before).filter(word -> word.lemma().equals("be")).isPresent();
  }

  /** "according to people familiar with it", as the cue or in another part of its sentence. */
  private boolean isFromPeopleFamiliar(Head head) {
    List<String> according = List.of("according", "to");
    boolean inMarks = false;
    for (int at = 0; at < words.all().size(); at++) {
      inMarks ^= words.at(at).isQuotationMark();
      boolean own = at == head.at();
      if (words.standsAt(at, according)
          && (own || (!inMarks && isOfSameClause(at)))
          && isFamiliar(at + 2)) {
        return true;
      }
    }
    return false;
  }

  /** Up to the cue, or from it, no "but", no semicolon. */
  private boolean isOfSameClause(int at) {
    int from = Math.min(at, words.cue().to());
    int to = Math.max(at, words.cue().from());
    return IntStream.range(from, to)
        .noneMatch(
            each ->
                words.at(each).form().equals(";")
                    || (words.at(each).form().equals(",")
                        && words.at(each + 1).form().matches("and|but|while|though|although|so")));
  }

  private boolean isFamiliar(int start) {
    for (int at = start; at < words.all().size() && !words.at(at).isMark(); at++) {
      int here = at;
      if (markers.familiar().stream().anyMatch(phrase -> words.standsAt(here, phrase))) {
        return true;
      }
    }
    return false;
  }
}
