package org.sayso.cue;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Holds the words and expressions that hedge or deny.
 *
 * @param hedges adverbs that hedge
 * @param hedgingAdjectives adjectives that hedge the noun after them
 * @param familiar what is said of nameless people to say why they know
 * @param negations words that deny what follows
 * @param denying expressions that do
 * @param affirming expressions that look so and do not
 * @param nobody words that make a subject nobody
 * @param nothing expressions that make an object nothing
 */
record Markers(
    Set<String> hedges,
    Set<String> hedgingAdjectives,
    List<List<String>> familiar,
    Set<String> negations,
    List<List<String>> denying,
    List<List<String>> affirming,
    Set<String> nobody,
    List<List<String>> nothing) {

  static Markers load() throws IOException {
    WordList hedges = WordList.read("hedges.txt");
    WordList negations = WordList.read("negations.txt");
    return new Markers(
        Set.copyOf(hedges.words("adverb")),
        Set.copyOf(hedges.words("adjective")),
        hedges.lines("familiar"),
        Set.copyOf(negations.words("word")),
        negations.lines("phrase"),
        negations.lines("affirming"),
        Set.copyOf(negations.words("subject")),
        negations.lines("object"));
  }

  boolean isHedge(Word word) {
    return hedges.contains(word.form());
  }

  boolean isNegation(Word word) {
    return negations.contains(word.form());
  }
}
