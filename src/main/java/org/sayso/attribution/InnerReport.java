package org.sayso.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.Span;
import org.sayso.language.NameType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Tells the reports within a content from what only looks like one: the network reads contents less
 * surely than articles. Immutable.
 */
final class InnerReport {

  private static final Set<String> FIRST_PERSONS = Set.of("i", "we");
  private static final String SECOND_PERSON = "you";
  private static final String BE = "be";
  private static final String PARTICIPLE = "VBN";
  private static final Set<String> PAST = Set.of("VBD", PARTICIPLE);
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never");

  /** What a participle modifies the noun after: his reported remarks. */
  private static final Set<String> BEFORE_MODIFIER = Set.of("POS", "PRP$", "DT", "JJ");

  private static final Set<String> PHRASE_GOES_ON = Set.of("IN", "TO", "CC");
  private static final Set<String> STANDS_FOR_SOMEBODY = Set.of("PRP", "WP", "CD");
  private static final Set<String> QUANTIFIERS =
      Set.of("some", "many", "others", "most", "few", "those", "all");

  private final Tokens tokens;
  private final Marks marks;
  private final InnerVerbs verbs;

  InnerReport(Tokens tokens, Marks marks, InnerVerbs verbs) {
    this.tokens = tokens;
    this.marks = marks;
    this.verbs = verbs;
  }

  /** Returns whether a cue and a source within {@code outer} say that somebody said something. */
  boolean is(Span cue, Span source, Attribution outer) {
    List<Token> words = tokens.in(cue);
    String who = source.of(tokens.text()).toLowerCase(Locale.ROOT);
    if (words.isEmpty()
        || words.get(0).span().begin() != cue.begin()
        || who.equals(SECOND_PERSON)
        || isPassive(words, source)
        || isModifier(words)) {
      return false;
    }
    if (FIRST_PERSONS.contains(who) && isSpoken(source, outer)) {
      return words.stream().anyMatch(verbs::isSpeech)
          && words.stream().anyMatch(word -> PAST.contains(word.tag()));
    }
    return words.stream().anyMatch(this::isListed)
        && !isYetToCome(words)
        && !isInfinitive(words.get(0), source);
  }

  /** In a quotation, or in a transcript, whose cues are marks. */
  private boolean isSpoken(Span source, Attribution outer) {
    return marks.depthAt(source.begin()) > 0
        || outer.cue().filter(cue -> Snap.hasWord(cue, tokens.text())).isEmpty();
  }

  /** Whoever was told did not say it. */
  private boolean isPassive(List<Token> cue, Span source) {
    return source.end() <= cue.get(0).span().begin()
        && cue.stream().anyMatch(word -> word.lemma().equals(BE))
        && cue.stream().anyMatch(word -> word.tag().equals(PARTICIPLE) && isListed(word));
  }

  private boolean isListed(Token word) {
    return verbs.isSpeech(word) || verbs.isThought(word);
  }

  /** To say, would say; but would not say is a refusal. */
  private static boolean isYetToCome(List<Token> cue) {
    boolean isNegated = cue.stream().anyMatch(word -> NEGATIONS.contains(word.word()));
    return cue.get(0).tag().equals("TO")
        || (!isNegated && cue.stream().anyMatch(word -> word.tag().equals("MD")));
  }

  /** Smith should call and say: one person says. */
  private boolean isInfinitive(Token verb, Span source) {
    return verb.tag().startsWith("VB")
        && verb.word().equals(verb.lemma())
        && tokens.in(source).stream().noneMatch(word -> word.tag().equals("CC"))
        && tokens.names().stream()
            .anyMatch(name -> name.type() == NameType.PERSON && name.span().end() == source.end());
  }

  private boolean isModifier(List<Token> cue) {
    int first = tokens.firstTokenAfter(cue.get(0).span().begin());
    return cue.size() == 1
        && first > 0
        && BEFORE_MODIFIER.contains(tokens.tokens().get(first - 1).tag());
  }

  /** Returns a source without what only leads on to the cue; empty if it is nobody. */
  Optional<Span> source(Span source) {
    List<Token> words = tokens.in(source);
    int end = words.size();
    while (end > 0 && PHRASE_GOES_ON.contains(words.get(end - 1).tag())) {
      end--;
    }
    if (words.subList(0, end).stream().noneMatch(InnerReport::mayBeSomebody)) {
      return Optional.empty();
    }
    return Optional.of(
        end == words.size() ? source : new Span(source.begin(), words.get(end - 1).span().end()));
  }

  private static boolean mayBeSomebody(Token word) {
    return word.tag().startsWith("NN")
        || STANDS_FOR_SOMEBODY.contains(word.tag())
        || QUANTIFIERS.contains(word.word().toLowerCase(Locale.ROOT));
  }
}
