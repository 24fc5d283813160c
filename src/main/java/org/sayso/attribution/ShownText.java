package org.sayso.attribution;

import java.nio.CharBuffer;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Holds a text as the encoder is shown it: every quotation mark is {@code "} and every apostrophe
 * {@code '}, whatever the article's house style, so that straight, curly, single marks and
 * guillemets are read alike. Which marks open and which close is told beside it. As long as the
 * text, character by character.
 */
final class ShownText {

  private final char[] characters;
  private final byte[] quoted;
  private final int[] passed;

  ShownText(String text, Marks marks) {
    characters = text.toCharArray();
    quoted = new byte[characters.length];
    passed = new int[characters.length];
    for (int i = 0; i < characters.length; i++) {
      if (Marks.isSingle(characters[i])) {
        characters[i] = '\'';
      } else if (Marks.isDouble(characters[i])) {
        characters[i] = '"';
      }
    }
    markInside(marks);
    markEdges(marks);
  }

  private void markInside(Marks marks) {
    int[] change = new int[characters.length + 1];
    for (Stretch stretch : marks.stretches()) {
      change[stretch.span().begin()]++;
      change[stretch.span().end()]--;
    }
    int depth = 0;
    for (int i = 0; i < characters.length; i++) {
      depth += change[i];
      quoted[i] = (byte) Math.min(depth, Units.DEEPER);
    }
  }

  private void markEdges(Marks marks) {
    for (Stretch stretch : marks.stretches()) {
      int begin = stretch.span().begin();
      quoted[begin] = Units.OPENS;
      show(begin, begin + stretch.opening());
      if (stretch.isClosed()) {
        int end = stretch.span().end();
        quoted[end - stretch.closing()] = Units.CLOSES;
        show(end - stretch.closing(), end);
      }
    }
    int count = 0;
    for (int i = 0; i < characters.length; i++) {
      passed[i] = count;
      count += quoted[i] >= Units.OPENS ? 1 : 0;
    }
  }

  private void show(int from, int to) {
    for (int i = from; i < to; i++) {
      characters[i] = '"';
    }
  }

  CharSequence characters() {
    return CharBuffer.wrap(characters);
  }

  int quoted(int offset) {
    return quoted[offset];
  }

  /** Returns how many marks stand before {@code offset}. */
  int marksPassed(int offset) {
    return passed[offset];
  }
}
