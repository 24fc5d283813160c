package org.sayso.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.Span;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Holds the words of the sentence in which a cue stands, and which of them are the cue's and the
 * source's. Immutable.
 *
 * @param all words of the sentence, or sentences
 * @param cue the cue's words among them
 * @param source the source's words among them; empty where it has none
 */
record Words(List<Word> all, Run cue, Run source) {

  /** Words [from, to). */
  record Run(int from, int to) {

    boolean contains(int at) {
      return from <= at && at < to;
    }

    boolean isEmpty() {
      return from >= to;
    }
  }

  Words {
    all = List.copyOf(all);
  }

  /** Finds the words around a cue; the cue may be without any. */
  static Words around(Tokens tokens, Span cue, Optional<Span> source, Lexicon lexicon) {
    int first = tokens.firstTokenAfter(cue.begin());
    int end = first + tokens.in(cue).size();
    if (first == end) {
      return new Words(List.of(), new Run(0, 0), new Run(0, 0));
    }
    int from = tokens.sentenceOf(tokens.tokens().get(first)).firstToken();
    int to = tokens.sentenceOf(tokens.tokens().get(end - 1)).endToken();
    Run sourceRun = source.map(span -> run(tokens, span, from, to)).orElse(new Run(0, 0));
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean afterSource = !sourceRun.isEmpty() && sourceRun.to() == i - from;
      Optional<Word> before =
          Optional.of(words)
              .filter(seen -> !seen.isEmpty())
              .map(seen -> seen.get(seen.size() - 1))
              .filter(word -> !afterSource || word.isPossessive());
      words.add(word(tokens.tokens().get(i), before, lexicon));
    }
    return new Words(words, new Run(first - from, end - from), sourceRun);
  }

  private static Run run(Tokens tokens, Span span, int from, int to) {
    int first = tokens.firstTokenAfter(span.begin());
    int end = first + tokens.in(span).size();
    return new Run(Math.max(first, from) - from, Math.min(end, to) - from);
  }

  private static Word word(Token token, Optional<Word> before, Lexicon lexicon) {
    String form = lower(token.word());
    String tag = token.tag();
    Optional<String> verb = lexicon.verbOf(form);
    boolean tagged = tag.startsWith("VB");
    boolean mistagged = verb.isPresent() && (isHelped(before) || mayBeVerb(tag, before));
    if (tagged || mistagged) {
      return new Word(form, tag, verb.orElse(lower(token.lemma())), true);
    }
    return new Word(form, tag, nonBlank(lower(token.lemma()), form), tag.equals("MD"));
  }

  /** Whatever its tag, what follows "did not" or "will" is a verb if it can be one. */
  private static boolean isHelped(Optional<Word> before) {
    return before
        .filter(
            word -> word.isModal() || word.lemma().equals("do") || word.form().matches("n't|not"))
        .isPresent();
  }

  private static boolean mayBeVerb(String tag, Optional<Word> before) {
    return tag.matches("JJ|NNP?S?|UH|FW") && !isNominal(tag, before);
  }

  /** A noun follows an article, an adjective, a possessive; a noun may be somebody who acts. */
  private static boolean isNominal(String tag, Optional<Word> before) {
    return before
        .filter(word -> word.isPossessive() || word.tag().matches("DT|JJ[RS]?|CD"))
        .filter(word -> tag.startsWith("NN") || word.isPossessive() || word.tag().equals("DT"))
        .isPresent();
  }

  private static String nonBlank(String lemma, String form) {
    return lemma.isBlank() ? form : lemma;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Returns the words of the cue. */
  List<Word> ofCue() {
    return all.subList(cue.from(), cue.to());
  }

  Word at(int index) {
    return all.get(index);
  }

  /** Returns the word there, if the sentence has one. */
  Optional<Word> find(int index) {
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  /** Returns whether the words from {@code index} on are these forms. */
  boolean standsAt(int index, List<String> forms) {
    if (index < 0 || index + forms.size() > all.size()) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!all.get(index + i).form().equals(forms.get(i))) {
        return false;
      }
    }
    return true;
  }
}
