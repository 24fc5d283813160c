package org.sayso.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.sayso.Span;
import org.sayso.marks.Marks;

/**
 * Holds the units of a text as the encoder sees them: wordpieces, and beside each what an uncased
 * vocabulary cannot tell. All arrays but {@code pieces} are by unit.
 */
final class Units {

  static final int LOWER_CASE = 0;
  static final int TITLE_CASE = 1;
  static final int UPPER_CASE = 2;
  static final int MIXED_CASE = 3;
  static final int NO_LETTERS = 4;

  static final int OUTSIDE = 0;
  static final int INSIDE = 1;
  static final int DEEPER = 2;
  static final int OPENS = 3;
  static final int CLOSES = 4;

  final int size;
  final int[] begin;
  final int[] end;
  final int[] firstPiece;
  final int[] pieces;
  final int[] cases;
  final int[] quoted;
  final int[] startsParagraph;
  final int[] paragraph;
  final int[] marksPassed;
  private final boolean[] punctuation;

  private Units(List<Words.Word> words, Vocabulary vocabulary) {
    size = words.size();
    begin = new int[size];
    end = new int[size];
    firstPiece = new int[size + 1];
    cases = new int[size];
    quoted = new int[size];
    startsParagraph = new int[size];
    paragraph = new int[size];
    marksPassed = new int[size];
    punctuation = new boolean[size];
    IntStream.Builder all = IntStream.builder();
    for (int u = 0; u < size; u++) {
      Words.Word word = words.get(u);
      begin[u] = word.begin();
      end[u] = word.end();
      int[] own = vocabulary.pieces(word.characters());
      firstPiece[u + 1] = firstPiece[u] + own.length;
      IntStream.of(own).forEach(all);
    }
    pieces = all.build().toArray();
  }

  /** Reads a text whose paragraphs and quotation marks are known. */
  static Units of(String text, List<Span> paragraphs, Marks marks, Vocabulary vocabulary) {
    ShownText shown = new ShownText(text, marks);
    Units units = new Units(Words.of(shown.characters()), vocabulary);
    int p = 0;
    for (int u = 0; u < units.size; u++) {
      int at = units.begin[u];
      units.cases[u] = caseOf(text, at, units.end[u]);
      units.punctuation[u] = isPunctuation(text, at, units.end[u]);
      units.quoted[u] = shown.quoted(at);
      units.marksPassed[u] = shown.marksPassed(at);
      while (p + 1 < paragraphs.size() && paragraphs.get(p + 1).begin() <= at) {
        p++;
      }
      units.paragraph[u] = p;
      units.startsParagraph[u] = u == 0 || p > units.paragraph[u - 1] ? 1 : 0;
    }
    return units;
  }

  Span span(int from, int to) {
    return new Span(begin[from], end[to - 1]);
  }

  /** Returns whether the unit has neither letter nor digit. */
  boolean isPunctuation(int unit) {
    return punctuation[unit];
  }

  private static boolean isPunctuation(String text, int begin, int end) {
    return text.substring(begin, end).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static int caseOf(String text, int begin, int end) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    int i = begin;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        firstUpper |= letters == 0 && Character.isUpperCase(c);
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
      i += Character.charCount(c);
    }
    if (letters == 0) {
      return NO_LETTERS;
    }
    if (upper == 0) {
      return LOWER_CASE;
    }
    if (firstUpper && upper == 1) {
      return TITLE_CASE;
    }
    return upper == letters ? UPPER_CASE : MIXED_CASE;
  }
}
