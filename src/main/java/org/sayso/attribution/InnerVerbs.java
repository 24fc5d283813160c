package org.sayso.attribution;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.sayso.language.Token;

/** Holds the verbs that may be the cue of an attribution within another. Immutable. */
final class InnerVerbs {

  private static final String LIST = "inner-verbs.txt";
  private static final String SPEECH = "[say]";
  private static final String ACCORDING = "according";

  /** After these nobody has said anything yet: to say, would say. */
  private static final Set<String> NOT_YET = Set.of("TO", "MD");

  /** I think, you know: whoever speaks says so of himself, or nobody does. */
  private static final Set<String> SPEAKING = Set.of("i", "we", "you");

  private static final Set<String> PRESENT = Set.of("VB", "VBP", "VBG");

  private final Set<String> speech = new HashSet<>();
  private final Set<String> thought = new HashSet<>();

  private InnerVerbs() {}

  /**
   * Loads the list from the class path.
   *
   * @throws FileNotFoundException if it is not there
   */
  static InnerVerbs load() throws IOException {
    try (InputStream in = InnerVerbs.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new FileNotFoundException(
            "word list "
                + LIST
                + ": not on the class path; it is part of Sayso's jar, was something filtered out?");
      }
      InnerVerbs verbs = new InnerVerbs();
      verbs.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return verbs;
    }
  }

  private void read(String lines) {
    Set<String> section = thought;
    for (String line : lines.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.equals(SPEECH) ? speech : thought;
      } else if (!line.startsWith("#")) {
        StringTokenizer words = new StringTokenizer(line);
        while (words.hasMoreTokens()) {
          section.add(words.nextToken());
        }
      }
    }
  }

  /** Returns whether a cue may stand among words that follow each other; costs next to nothing. */
  boolean mayBeIn(List<Token> words) {
    for (int at = 0; at < words.size(); at++) {
      if (isSpeech(words.get(at)) || isThought(words.get(at))) {
        int before = before(words, at);
        if (before < 0 || !rulesOut(words.get(before), words.get(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word before, adverbs and "do" aside. */
  private static int before(List<Token> words, int at) {
    int before = at - 1;
    while (before >= 0
        && (words.get(before).tag().startsWith("RB") || words.get(before).lemma().equals("do"))) {
      before--;
    }
    return before;
  }

  private static boolean rulesOut(Token before, Token verb) {
    return NOT_YET.contains(before.tag())
        || (SPEAKING.contains(before.word().toLowerCase(Locale.ROOT))
            && PRESENT.contains(verb.tag()));
  }

  boolean isSpeech(Token word) {
    return word.word().equals(ACCORDING) || (isVerb(word) && speech.contains(lemma(word)));
  }

  boolean isThought(Token word) {
    return isVerb(word) && thought.contains(lemma(word));
  }

  private static boolean isVerb(Token word) {
    return word.tag().startsWith("VB");
  }

  private static String lemma(Token word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }
}
