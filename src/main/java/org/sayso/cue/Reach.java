package org.sayso.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words that stand beside a cue and belong with it: what helps the verb and what modifies
 * it, between source and cue, before the source, or behind.
 *
 * <p>It goes from word to word and stops at the first that has a life of its own, so that it never
 * enters another clause or a quotation. Immutable.
 */
final class Reach {

  private final Words words;
  private final Lexicon lexicon;
  private final Markers markers;

  Reach(Words words, Lexicon lexicon, Markers markers) {
    this.words = words;
    this.lexicon = lexicon;
    this.markers = markers;
  }

  /** Returns the indices of those before the cue, the nearest first. */
  List<Integer> before() {
    List<Integer> found = new ArrayList<>();
    boolean crossed = false;
    int at = words.cue().from() - 1;
    while (at >= 0) {
      if (words.source().contains(at)) {
        at = words.source().from() - 1;
        crossed = true;
      } else if (supports(at)) {
        found.add(at--);
      } else if (isComma(at)) {
        int open = crossed ? opening(at) : parenthesis(at);
        for (int within = at - 1; within > open; within--) {
          found.add(within);
        }
        at = crossed ? -1 : open - (open < at ? 1 : at + 1);
      } else {
        at = -1;
      }
    }
    return found;
  }

  /** Returns the indices of those after the cue, and after the source where that comes next. */
  List<Integer> after() {
    int at = words.cue().to();
    if (words.source().contains(at)) {
      at = words.source().to();
    }
    if (words.find(at).isPresent() && isComma(at)) {
      at++;
    }
    return isHedge(at) && !modifiesNext(at) ? List.of(at) : List.of();
  }

  private boolean supports(int at) {
    Word word = words.at(at);
    boolean beforeTo = words.find(at + 1).filter(Word::isTo).isPresent();
    return word.isAdverb()
        || word.isModal()
        || word.isTo()
        || markers.isNegation(word)
        || (word.form().equals("no") && words.find(at + 1).filter(Word::isAdverb).isPresent())
        || (word.isVerb() && lexicon.is(VerbKind.AUXILIARY, word))
        || (beforeTo
            && (lexicon.is(VerbKind.HEARSAY, word)
                || lexicon.is(VerbKind.SEEMING, word)
                || lexicon.is(VerbKind.PHASE, word)
                || lexicon.is(VerbKind.NEGATIVE, word)
                || word.form().equals("unable")));
  }

  /** Returns where the comma of ", reportedly," opens; {@code at} if nothing such ends there. */
  private int parenthesis(int at) {
    int open = at - 1;
    while (open >= 0 && words.at(open).isAdverb()) {
      open--;
    }
    return open >= 0 && open < at - 1 && isComma(open) ? open : at;
  }

  /** "Reportedly, Smith said": returns what precedes the hedge; {@code at} if there is none. */
  private int opening(int at) {
    boolean opens = at == 1 || (at > 1 && words.at(at - 2).isMark()) || (at > 1 && isAnd(at - 2));
    return opens && isHedge(at - 1) ? at - 2 : at;
  }

  private boolean isAnd(int at) {
    return words.at(at).tag().equals("CC");
  }

  private boolean isComma(int at) {
    return words.at(at).form().equals(",");
  }

  private boolean isHedge(int at) {
    return words.find(at).filter(markers::isHedge).isPresent();
  }

  /** In "said allegedly stolen files" the hedge is the content's. */
  private boolean modifiesNext(int at) {
    return words
        .find(at + 1)
        .filter(next -> !next.isMark() && !next.tag().matches("IN|TO|CC|WDT"))
        .isPresent();
  }
}
