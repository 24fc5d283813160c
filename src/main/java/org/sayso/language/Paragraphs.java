package org.sayso.language;

import java.util.ArrayList;
import java.util.List;
import org.sayso.Span;

/**
 * Finds the paragraphs of a text: the stretches between blank lines, or the lines where each line
 * is a paragraph.
 *
 * <p>A text is either wrapped at some column or has a paragraph a line. Wrapped lines break in
 * mid-sentence: the line before has no closing mark at its end and the line after begins in lower
 * case. Where that is seldom so, each line is a paragraph. Immutable.
 */
final class Paragraphs {

  /**
   * The share of line breaks in mid-sentence from which on a text is wrapped. In wrapped prose it
   * is above 0.6, with a paragraph a line under 0.1: headings and captions, mostly.
   */
  private static final double WRAPPED_SHARE = 0.3;

  private static final String CLOSING = ".!?:;\"'\u201d\u2019\u00bb)]";

  private Paragraphs() {}

  /** Returns the paragraphs of the text, in order, without the white space around them. */
  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = new Span(0, 0);
    boolean afterBlank = true;
    for (Span line : lines) {
      if (line.isEmpty()) {
        afterBlank = true;
        continue;
      }
      if (!paragraphs.isEmpty() && wrapped && !afterBlank) {
        open = open.cover(line);
        paragraphs.set(paragraphs.size() - 1, open);
      } else {
        open = line;
        paragraphs.add(open);
      }
      afterBlank = false;
    }
    return paragraphs;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(trimmed(text, begin, i));
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int breaks = 0;
    int inMidSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span before = lines.get(i - 1);
      Span after = lines.get(i);
      if (!before.isEmpty() && !after.isEmpty()) {
        breaks++;
        char last = text.charAt(before.end() - 1);
        char first = text.charAt(after.begin());
        if (CLOSING.indexOf(last) < 0 && Character.isLowerCase(first)) {
          inMidSentence++;
        }
      }
    }
    return inMidSentence > 0 && inMidSentence >= WRAPPED_SHARE * breaks;
  }
}
