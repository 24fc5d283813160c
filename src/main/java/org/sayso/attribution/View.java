package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.Span;

/**
 * Holds a text put together of an article's words, and where in the article each of its characters
 * is. Not thread-safe while it is put together, not changed after that.
 */
final class View {

  /** The origin of a character that the article does not have there. */
  private static final int ADDED = -1;

  private static final String SENTENCE_ENDS = ".!?";

  /** What may stand at the end of a part, but not before a full stop. */
  private static final String LOOSE = ",;:-\u2013\u2014 \t\r\n\u00a0";

  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final String article;
  private final StringBuilder shown = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private int[] origins = new int[64];
  private int[] parts = new int[64];
  private int part;
  private int paragraphBegin;
  private boolean beginsSentence = true;

  View(String article) {
    this.article = article;
  }

  String text() {
    return shown.toString();
  }

  List<Span> paragraphs() {
    return List.copyOf(paragraphs);
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Returns where in the article a span of the view is; cut between the parts. */
  List<Span> inArticle(Span span) {
    List<Span> found = new ArrayList<>();
    int last = ADDED;
    for (int at = span.begin(); at < span.end(); at++) {
      if (origins[at] != ADDED) {
        Span character = new Span(origins[at], origins[at] + 1);
        if (last != ADDED && parts[last] == parts[at]) {
          int k = found.size() - 1;
          found.set(k, found.get(k).cover(character));
        } else {
          found.add(character);
        }
        last = at;
      }
    }
    return found;
  }

  /** Adds the article's own words, with a capital letter where a sentence begins. */
  void add(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = article.charAt(at);
      add(beginsSentence ? Character.toUpperCase(c) : c, at);
      beginsSentence &= !Character.isLetterOrDigit(c);
    }
  }

  /** Adds a word in the place of the article's own. */
  void addFor(Span own, String word) {
    for (int k = 0; k < word.length(); k++) {
      add(word.charAt(k), k < word.length() - 1 ? own.begin() : own.end() - 1);
    }
    beginsSentence = false;
  }

  /** Adds a space. */
  void addSpace() {
    if (!shown.isEmpty()) {
      add(' ', ADDED);
    }
  }

  /** Ends a sentence; what is loose at its end goes. */
  void endSentence() {
    while (shown.length() > paragraphBegin && LOOSE.indexOf(lastShown()) >= 0) {
      shown.setLength(shown.length() - 1);
    }
    if (shown.length() > paragraphBegin && SENTENCE_ENDS.indexOf(lastShown()) < 0) {
      add('.', ADDED);
    }
    beginsSentence = true;
  }

  private char lastShown() {
    return shown.charAt(shown.length() - 1);
  }

  /** Ends a paragraph, and a sentence with it. */
  void endParagraph() {
    endSentence();
    if (shown.length() > paragraphBegin) {
      paragraphs.add(new Span(paragraphBegin, shown.length()));
      BETWEEN_PARAGRAPHS.chars().forEach(c -> add((char) c, ADDED));
      paragraphBegin = shown.length();
    }
  }

  /** Ends a part: no span of the article goes on from it to the next. */
  void endPart() {
    part++;
  }

  private void add(char c, int origin) {
    int at = shown.length();
    if (at == origins.length) {
      origins = Arrays.copyOf(origins, 2 * at);
      parts = Arrays.copyOf(parts, 2 * at);
    }
    shown.append(c);
    origins[at] = origin;
    parts[at] = part;
  }
}
