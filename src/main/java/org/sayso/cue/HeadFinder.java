package org.sayso.cue;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.sayso.Act;

/**
 * Finds the head word of a cue: the one that somebody who counts verbs would count.
 *
 * <p>The first verb leads; it hands on to the next for as long as it only helps (has said, went on
 * to say, is said to have told, has been critical of, took to the stage to say). A verb with a will
 * of its own stays the head: refused to discuss, wants to see. Without a verb it is the noun (in a
 * statement), or what else there is. Immutable.
 */
final class HeadFinder {

  private final Words words;
  private final Lexicon lexicon;
  private final Complements complements;
  private final int from;
  private final int to;

  HeadFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.complements = new Complements(words, lexicon);
    this.from = words.cue().from();
    this.to = words.cue().to();
  }

  /** Returns the head; none if the cue has no words. */
  Optional<Head> find() {
    if (words.ofCue().stream().allMatch(Word::isMark)) {
      return Optional.empty();
    }
    int first = first(at -> words.at(at).isVerb());
    Optional<Head> fixed = fixed(first);
    if (fixed.isPresent()) {
      return fixed;
    }
    int governing = first == to ? Complements.NONE : complements.governing(first);
    if (first == to || governing != Complements.NONE) {
      return Optional.of(word(governing == Complements.NONE ? complements.noun(from) : governing));
    }
    return Optional.of(led(first));
  }

  /** An expression that no verb precedes, save a helping one: is according to. */
  private Optional<Head> fixed(int firstVerb) {
    int limit = firstVerb;
    while (limit < to && lexicon.is(VerbKind.AUXILIARY, words.at(limit))) {
      limit++;
    }
    for (int at = from; at <= limit && at < to; at++) {
      for (Lexicon.Expression each : lexicon.fixed()) {
        if (at + each.words().size() <= to && words.standsAt(at, each.words())) {
          return Optional.of(new Head(at, String.join(" ", each.words()), each.act()));
        }
      }
    }
    return Optional.empty();
  }

  private Head led(int first) {
    int head = first;
    boolean copula = false;
    int next = complements.next(head, copula);
    while (next != Complements.NONE) {
      copula = lexicon.is(VerbKind.COPULA, words.at(head));
      head = next;
      next = words.at(head).isVerb() ? complements.next(head, copula) : Complements.NONE;
    }
    if (copula && complements.isState(head)) {
      return new Head(head, words.at(head).form());
    }
    int last = to - 1;
    if (lexicon.is(VerbKind.AUXILIARY, words.at(head)) && words.at(last).isAdverb()) {
      boolean reports = lexicon.actOfWord(words.at(last).form()).isPresent();
      return word(reports ? last : head);
    }
    if (words.at(head).lemma().equals("be")) {
      int noun = last(head, at -> words.at(at).isNoun());
      return word(noun == Complements.NONE ? head : noun);
    }
    return word(head);
  }

  private Head word(int at) {
    Word word = words.at(at);
    if (word.isVerb() || isKnown(word.lemma())) {
      return new Head(at, word.lemma());
    }
    String singular = word.lemma().replaceFirst("s$", "");
    boolean plural = word.isNoun() && isKnown(singular);
    String form = lexicon.verbOf(word.form()).orElse(word.lemma());
    return new Head(at, plural ? singular : form);
  }

  private boolean isKnown(String lemma) {
    Optional<Act> act = lexicon.actOfWord(lemma).or(() -> lexicon.actOfVerb(lemma));
    return act.isPresent();
  }

  private int first(IntPredicate test) {
    int at = from;
    while (at < to && !test.test(at)) {
      at++;
    }
    return at;
  }

  private int last(int before, IntPredicate test) {
    int at = before - 1;
    while (at >= from && !test.test(at)) {
      at--;
    }
    return at >= from ? at : Complements.NONE;
  }
}
