package org.sayso.cue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.Act;

/** Holds what the word lists say about verbs and other words. All in lower case. Immutable. */
final class Lexicon {

  /** Words in their order that are one expression. */
  record Expression(List<String> words, Act act) {}

  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, Act> verbs = new HashMap<>();
  private final Map<String, Act> words = new HashMap<>();
  private final Map<VerbKind, Set<String>> kinds = new EnumMap<>(VerbKind.class);
  private final List<Expression> fixed = new ArrayList<>();
  private final List<Expression> phrases = new ArrayList<>();

  private Lexicon() {}

  static Lexicon load() throws IOException {
    Lexicon lexicon = new Lexicon();
    WordList verbs = WordList.read("verbs.txt");
    WordList words = WordList.read("words.txt");
    WordList fixed = WordList.read("fixed.txt");
    WordList phrases = WordList.read("phrases.txt");
    for (Act act : Act.values()) {
      String section = act.toString();
      verbs.words(section).forEach(verb -> lexicon.verbs.put(verb, act));
      words.words(section).forEach(word -> lexicon.words.put(word, act));
      fixed.lines(section).forEach(line -> lexicon.fixed.add(new Expression(line, act)));
      phrases.lines(section).forEach(line -> lexicon.phrases.add(new Expression(line, act)));
    }
    WordList kinds = WordList.read("verbs-of-verbs.txt");
    for (VerbKind kind : VerbKind.values()) {
      lexicon.kinds.put(kind, new HashSet<>(kinds.words(kind.section())));
    }
    lexicon.inflect(WordList.read("irregular.txt"));
    return lexicon;
  }

  private void inflect(WordList irregular) {
    Set<String> all = new HashSet<>(verbs.keySet());
    for (Set<String> kind : kinds.values()) {
      kind.stream().filter(verb -> !words.containsKey(verb)).forEach(all::add);
    }
    all.forEach(verb -> Inflection.of(verb).forEach(form -> lemmas.putIfAbsent(form, verb)));
    for (List<String> line : irregular.lines("")) {
      line.forEach(form -> lemmas.put(form, line.get(0)));
    }
    all.forEach(verb -> lemmas.put(verb, verb));
  }

  /** Returns the verb of which {@code form} is a form, whatever else it may be. */
  Optional<String> verbOf(String form) {
    String known = lemmas.get(form);
    int hyphen = form.lastIndexOf('-');
    if (known == null && hyphen > 0) {
      return Optional.ofNullable(lemmas.get(form.substring(hyphen + 1)))
          .map(verb -> form.substring(0, hyphen + 1) + verb);
    }
    return Optional.ofNullable(known);
  }

  Optional<Act> actOfVerb(String lemma) {
    Act act = verbs.get(lemma);
    return Optional.ofNullable(
        act != null ? act : verbs.get(lemma.substring(lemma.lastIndexOf('-') + 1)));
  }

  /** Returns the act that a noun, an adjective or a preposition tells of. */
  Optional<Act> actOfWord(String lemma) {
    return Optional.ofNullable(words.get(lemma));
  }

  boolean is(VerbKind kind, Word word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word.lemma());
  }

  List<Expression> fixed() {
    return List.copyOf(fixed);
  }

  /** Returns the phrases that begin with the verb. */
  List<Expression> phrasesOf(String verb) {
    return phrases.stream().filter(phrase -> phrase.words().get(0).equals(verb)).toList();
  }
}
