package org.sayso.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;

/** Holds one character, or two that are one mark, which may open or close a stretch. */
record Mark(int at, int length, Direction direction) {

  /** What the mark's shape says of it. */
  enum Direction {
    OPENS,
    CLOSES,
    STRAIGHT,
    /** A single mark or an apostrophe. */
    SINGLE
  }

  int end() {
    return at + length;
  }

  boolean isSingle() {
    return direction == Direction.SINGLE;
  }

  /** Returns all that may be marks in a paragraph. */
  static List<Mark> in(String text, Span paragraph) {
    List<Mark> marks = new ArrayList<>();
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      Mark mark = at(text, i, paragraph.end());
      if (mark != null) {
        marks.add(mark);
        i = mark.end();
      } else {
        i++;
      }
    }
    return marks;
  }

  private static @Nullable Mark at(String text, int i, int end) {
    char c = text.charAt(i);
    if (Alphabet.DOUBLE_OPEN.indexOf(c) >= 0) {
      return new Mark(i, 1, Direction.OPENS);
    }
    if (Alphabet.DOUBLE_CLOSE.indexOf(c) >= 0) {
      return new Mark(i, 1, Direction.CLOSES);
    }
    if (Alphabet.STRAIGHT.indexOf(c) >= 0) {
      return new Mark(i, 1, Direction.STRAIGHT);
    }
    if (Alphabet.SINGLE.indexOf(c) < 0) {
      return null;
    }
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    return twice && ofTwo(c) != Direction.SINGLE
        ? new Mark(i, 2, ofTwo(c))
        : new Mark(i, 1, Direction.SINGLE);
  }

  /** TeX and wire services write {@code ``} and {@code ''} for double marks. */
  private static Direction ofTwo(char c) {
    return switch (c) {
      case '`', '\u2018' -> Direction.OPENS;
      case '\'' -> Direction.STRAIGHT;
      case '\u2019' -> Direction.CLOSES;
      default -> Direction.SINGLE;
    };
  }
}
