package org.sayso.cue;

import java.util.Set;
import org.sayso.Act;

/** Finds what a word of a cue hands on to, within the cue. Immutable. */
final class Complements {

  /** Instead of an index, where there is no such word. */
  static final int NONE = -1;

  private static final Set<String> PARTICLES =
      Set.of("ahead", "and", "back", "by", "forward", "further", "on", "out", "up");

  /** How many words may stand between "has" and its participle. */
  private static final int MAX_APART = 5;

  private final Words words;
  private final Lexicon lexicon;
  private final int from;
  private final int to;

  Complements(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.from = words.cue().from();
    this.to = words.cue().to();
  }

  /**
   * Returns the word that is rather the head than the verb there.
   *
   * @param copula whether the verb follows a copula, so that it may be a participle
   */
  int next(int at, boolean copula) {
    Word verb = words.at(at);
    int next = NONE;
    if (verb.isModal() || lexicon.is(VerbKind.AUXILIARY, verb)) {
      next = helped(at);
    }
    if (next == NONE && lexicon.is(VerbKind.PHASE, verb)) {
      next = begun(at);
    }
    if (next == NONE
        && (lexicon.is(VerbKind.SEEMING, verb) || (copula && lexicon.is(VerbKind.HEARSAY, verb)))) {
      next = infinitive(at + 1);
    }
    if (next == NONE && lexicon.is(VerbKind.COPULA, verb)) {
      next = predicate(at);
    }
    return next == NONE && !(copula && isState(at)) && isOther(verb) ? saying(at + 1) : next;
  }

  /** has said, did not immediately say, has to say, is to say. */
  private int helped(int at) {
    int next = skipAdverbs(at + 1);
    if (next < to && words.at(next).isVerb()) {
      return next;
    }
    int infinitive = infinitive(at + 1);
    return infinitive == NONE ? participle(at, next) : infinitive;
  }

  /** has in the past described, had last month charged. */
  private int participle(int at, int next) {
    boolean apart =
        words.at(at).lemma().equals("have")
            && next < to
            && (words.at(next).tag().equals("IN") || words.at(next).form().equals("last"));
    for (int verb = next; apart && verb < to && verb < next + MAX_APART; verb++) {
      if (words.at(verb).isParticiple()) {
        return verb;
      }
    }
    return NONE;
  }

  /** went on to say, kept on saying, came out and said. */
  private int begun(int at) {
    int next = at + 1;
    while (next < to && (isLight(words.at(next)) || PARTICLES.contains(words.at(next).form()))) {
      next++;
    }
    boolean follows = next < to && words.at(next).isVerb();
    if (follows && (isGerund(words.at(next)) || words.at(next - 1).form().equals("and"))) {
      return next;
    }
    return infinitive(next);
  }

  /** was clear, became a critic of, is in favor of, is quick to say, is about to say. */
  private int predicate(int at) {
    int next = skipAdverbs(at + 1);
    if (next < to && words.at(next).isVerb()) {
      return next;
    }
    int found = next < to ? noun(next) : NONE;
    if (found == NONE || words.at(found).isMark()) {
      return NONE;
    }
    if (isKnownWord(found)) {
      return found;
    }
    if (found + 1 < to && words.at(found + 1).isVerb() && words.at(found).isAdjective()) {
      return found + 1;
    }
    int infinitive = words.at(found).isNoun() ? NONE : infinitive(found + 1);
    if (infinitive != NONE) {
      return infinitive;
    }
    return words.at(at).lemma().equals("be") ? found : NONE;
  }

  /** shrugged and said, took to Twitter to say, issued a statement saying. */
  private int saying(int start) {
    for (int at = start + 1; at < to; at++) {
      Word word = words.at(at);
      String before = words.at(skipBack(at - 1)).form();
      if (word.isVerb()
          && lexicon.actOfVerb(word.lemma()).filter(act -> act == Act.SAY).isPresent()
          && (isGerund(word) || before.equals("to") || before.equals("and"))) {
        return at;
      }
    }
    return NONE;
  }

  private int skipBack(int at) {
    int back = at;
    while (back > from && words.at(back).isAdverb()) {
      back--;
    }
    return back;
  }

  /** Returns the verb of "to say", "to publicly say" that begins there. */
  int infinitive(int at) {
    int start = skipAdverbs(at);
    if (start >= to || !words.at(start).isTo()) {
      return NONE;
    }
    int verb = skipAdverbs(start + 1);
    if (verb < to && lexicon.is(VerbKind.AUXILIARY, words.at(verb))) {
      int helped = skipAdverbs(verb + 1);
      verb = helped < to ? helped : to;
    }
    return verb < to && words.at(verb).isVerb() ? verb : NONE;
  }

  /** Returns the noun or adjective on which the cue's first verb depends: decision to oppose. */
  int governing(int firstVerb) {
    int before = skipBack(firstVerb - 1);
    if (before < from) {
      return NONE;
    }
    if (words.at(before).isTo()) {
      int governor = skipBack(before - 1);
      boolean governs =
          governor >= from
              && (words.at(governor).isNoun()
                  || (words.at(governor).isAdjective() && isKnownWord(governor)));
      return governs ? governor : NONE;
    }
    boolean reduced = words.at(firstVerb).tag().matches("VBN|VBG") && words.at(before).isNoun();
    return reduced ? before : NONE;
  }

  /**
   * Returns the head of the noun phrase that begins there, or an adjective, or whatever there is.
   */
  int noun(int start) {
    return whole(phrase(start));
  }

  private int phrase(int start) {
    int fallback = NONE;
    for (int at = start; at < to; at++) {
      Word word = words.at(at);
      boolean last = at + 1 == to || !isNominal(words.at(at + 1));
      if ((word.isNoun() || word.isAdjective()) && last) {
        return at;
      }
      if (word.isVerb() || (word.isTo() && fallback != NONE)) {
        break;
      }
      if (fallback == NONE || words.at(fallback).isMark() || isFiller(words.at(fallback))) {
        fallback = at;
      }
    }
    return fallback == NONE ? start : fallback;
  }

  /** months of criticism: a noun that says little gives way to the one after "of". */
  private int whole(int at) {
    boolean little = words.at(at).isNoun() && !isKnownWord(at);
    if (!little || at + 2 >= to || !words.at(at + 1).form().equals("of")) {
      return at;
    }
    int whole = phrase(at + 2);
    return isKnownWord(whole) && words.at(whole).isNoun() ? whole : at;
  }

  private static boolean isNominal(Word word) {
    return word.isNoun() || word.isAdjective() || word.tag().equals("POS");
  }

  private static boolean isFiller(Word word) {
    return word.tag().matches("DT|PRP\\$?|POS|CD|CC|EX|W.*");
  }

  /** A participle after a copula that is rather a state than a passive: is concerned. */
  boolean isState(int at) {
    Word word = words.at(at);
    boolean passive = words.find(at + 1).filter(next -> next.form().equals("by")).isPresent();
    return word.tag().matches("JJ|VBN") && !passive && lexicon.actOfWord(word.form()).isPresent();
  }

  private boolean isKnownWord(int at) {
    String lemma = words.at(at).lemma();
    return lexicon.actOfWord(lemma).or(() -> lexicon.actOfVerb(lemma)).isPresent();
  }

  private boolean isOther(Word verb) {
    return !lexicon.is(VerbKind.NEGATIVE, verb)
        && lexicon.actOfVerb(verb.lemma()).orElse(Act.OTHER) == Act.OTHER;
  }

  private static boolean isGerund(Word word) {
    return word.form().endsWith("ing");
  }

  private int skipAdverbs(int at) {
    int next = at;
    while (next < to && isLight(words.at(next))) {
      next++;
    }
    return next;
  }

  /** What may stand between the parts of a verb: adverbs, "not", commas, a subject pronoun. */
  private static boolean isLight(Word word) {
    return word.isAdverb()
        || word.tag().equals("PRP")
        || word.form().matches("all|both|each")
        || (word.isMark() && !word.isQuotationMark());
  }
}
