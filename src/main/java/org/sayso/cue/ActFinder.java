package org.sayso.cue;

import java.util.Optional;
import org.sayso.Act;

/**
 * Finds whether a cue is about speech, thought or something else.
 *
 * <p>The head decides, unless it says little by itself: went after, made a promise, declined to
 * comment. Immutable.
 */
final class ActFinder {

  /** How far from its verb a phrase's other word may be: "made it abundantly clear". */
  private static final int PHRASE_REACH = 4;

  private final Words words;
  private final Lexicon lexicon;

  ActFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  Act of(Head head) {
    return head.fixedAct()
        .or(() -> denied(head))
        .orElseGet(() -> words.at(head.at()).isVerb() ? ofVerb(head) : ofWord(head));
  }

  private Act ofWord(Head head) {
    return known(head.lemma()).orElse(Act.OTHER);
  }

  private Act ofVerb(Head head) {
    if (!words.at(head.at()).lemma().equals(head.lemma())) {
      return ofWord(head);
    }
    Optional<Act> own = lexicon.actOfVerb(head.lemma());
    return phrase(head)
        .or(() -> own.filter(act -> act != Act.OTHER))
        .or(() -> object(head))
        .or(() -> own)
        .orElse(Act.OTHER);
  }

  /** shot back, made it clear. */
  private Optional<Act> phrase(Head head) {
    return lexicon.phrasesOf(head.lemma()).stream()
        .filter(phrase -> phrase.words().stream().skip(1).allMatch(word -> follows(head, word)))
        .map(Lexicon.Expression::act)
        .findFirst();
  }

  private boolean follows(Head head, String word) {
    return words.all().subList(head.at() + 1, words.cue().to()).stream()
        .limit(PHRASE_REACH)
        .anyMatch(each -> each.form().equals(word) || each.lemma().equals(word));
  }

  /** Declined to comment: what it was that was declined, whether in the cue or after it. */
  private Optional<Act> denied(Head head) {
    if (!lexicon.is(VerbKind.NEGATIVE, words.at(head.at()))) {
      return Optional.empty();
    }
    for (int at = head.at() + 1; at < words.cue().to() + 2 && at < words.all().size(); at++) {
      Word word = words.at(at);
      boolean verb = word.isVerb() && (words.at(at - 1).isTo() || word.form().endsWith("ing"));
      if (verb && !lexicon.is(VerbKind.AUXILIARY, word)) {
        return lexicon.actOfVerb(word.lemma()).or(() -> Optional.of(Act.OTHER));
      }
    }
    return Optional.empty();
  }

  /** made a promise, released a statement, had hopes. */
  private Optional<Act> object(Head head) {
    return words.all().subList(head.at() + 1, words.cue().to()).stream()
        .filter(word -> word.isNoun() || word.isAdjective())
        .flatMap(word -> known(word.lemma()).stream())
        .findFirst()
        .filter(act -> act != Act.OTHER);
  }

  private Optional<Act> known(String lemma) {
    return lexicon.actOfWord(lemma).or(() -> lexicon.actOfVerb(lemma));
  }
}
