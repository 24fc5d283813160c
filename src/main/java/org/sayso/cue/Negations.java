package org.sayso.cue;

import java.util.List;
import java.util.stream.IntStream;

/** Finds whether an article denies what the head of a cue names. Immutable. */
final class Negations {

  private final Words words;
  private final Lexicon lexicon;
  private final Markers markers;
  private final Reach reach;

  Negations(Words words, Lexicon lexicon, Markers markers, Reach reach) {
    this.words = words;
    this.lexicon = lexicon;
    this.markers = markers;
    this.reach = reach;
  }

  boolean deny(Head head) {
    IntStream upToHead = IntStream.range(words.cue().from(), head.at());
    return lexicon.is(VerbKind.NEGATIVE, words.at(head.at()))
        || upToHead.anyMatch(at -> denies(at, head))
        || reach.before().stream().anyMatch(at -> denies(at, head))
        || isInsteadOf()
        || isDoneByNobody()
        || isNothing(head);
  }

  private boolean denies(int at, Head head) {
    Word word = words.at(at);
    boolean article = word.form().equals("no") && !words.at(head.at()).isVerb();
    boolean verb =
        lexicon.is(VerbKind.NEGATIVE, word) && words.find(at + 1).filter(Word::isTo).isPresent();
    return verb
        || stands(markers.denying(), at)
        || ((markers.isNegation(word) || article) && !stands(markers.affirming(), at));
  }

  /** stopped short of saying, rather than say: the expression ends where the cue begins. */
  private boolean isInsteadOf() {
    int begin = words.cue().from();
    return markers.denying().stream().anyMatch(each -> words.standsAt(begin - each.size(), each));
  }

  private boolean isDoneByNobody() {
    boolean known = !words.source().isEmpty();
    int subject = known ? words.source().from() : words.cue().from() - 1;
    return isNobody(subject)
        || words.standsAt(subject - 1, List.of("no", "one"))
        || (known && isNobody(subject - 1) && !words.at(subject - 1).form().equals("not"));
  }

  /** Not "No 10 said", which is the British prime minister's office. */
  private boolean isNobody(int at) {
    boolean number = words.find(at + 1).filter(word -> word.tag().equals("CD")).isPresent();
    boolean nobody =
        words.find(at).filter(word -> markers.nobody().contains(word.form())).isPresent();
    boolean one =
        words.standsAt(at, List.of("no", "one")) || words.standsAt(at, List.of("not", "one"));
    return nobody && (one || !number) && !stands(markers.affirming(), at);
  }

  /** made no mention of, said nothing, said no such thing. */
  private boolean isNothing(Head head) {
    int next = head.at() + 1;
    while (next < words.cue().to() && words.at(next).isAdverb()) {
      next++;
    }
    boolean within = next < words.cue().to() && words.at(head.at()).isVerb();
    boolean no =
        within
            && words.standsAt(next, List.of("no"))
            && words.find(next + 1).filter(word -> word.isNoun() || word.isAdjective()).isPresent();
    return (no && !stands(markers.affirming(), next))
        || (within && words.standsAt(next, List.of("nothing")))
        || stands(markers.nothing(), words.cue().to());
  }

  private boolean stands(List<List<String>> expressions, int at) {
    return expressions.stream().anyMatch(each -> words.standsAt(at, each));
  }
}
