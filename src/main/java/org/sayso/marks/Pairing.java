package org.sayso.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;

/**
 * Pairs the marks of a text, paragraph by paragraph. One object a text.
 *
 * <p>A curly mark says by its shape whether it opens; a straight one says it by what stands beside
 * it. A mark that opens while a stretch of the same marks is open ends that one, as left open,
 * unless enough closing marks follow for both. A stretch that is open at its paragraph's end goes
 * on in the next: that one opens with a mark again, or its first mark closes.
 */
final class Pairing {

  /** Stretches within stretches; nobody reads more, and it bounds the time. */
  private static final int DEEPEST = 8;

  /** Paragraphs over which a stretch may stay open without a mark. */
  private static final int FAR = 5;

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();
  private @Nullable Open pending;
  private int pendingParagraph;

  private Pairing(String text) {
    this.text = text;
  }

  /** Returns the stretches in no particular order. */
  static List<Stretch> stretches(String text, List<Span> paragraphs) {
    Pairing pairing = new Pairing(text);
    for (int n = 0; n < paragraphs.size(); n++) {
      pairing.read(paragraphs.get(n), n);
    }
    pairing.dropPending();
    return pairing.stretches;
  }

  private void read(Span paragraph, int number) {
    if (pending != null && number - pendingParagraph > FAR) {
      dropPending();
    }
    List<Mark> marks = Mark.in(text, paragraph);
    Map<Integer, Integer> partners = SingleMarks.pairs(text, paragraph, marks);
    Set<Integer> closing = new HashSet<>(partners.values());
    int[] balance = balance(marks);
    boolean first = true;
    for (int k = 0; k < marks.size(); k++) {
      Mark mark = marks.get(k);
      if (mark.isSingle()) {
        if (closing.contains(mark.at())) {
          closeSingle(mark);
        } else if (partners.containsKey(mark.at())) {
          open(new Open(mark, stack.size() + 1, false, partners.get(mark.at()), paragraph.end()));
        }
      } else {
        readDouble(mark, paragraph, first, balance[k]);
        first = false;
      }
    }
    endParagraph(paragraph, number);
  }

  /** Of the directed marks from each on: those that close less those that open. */
  private static int[] balance(List<Mark> marks) {
    int[] balance = new int[marks.size()];
    int sum = 0;
    for (int k = marks.size() - 1; k >= 0; k--) {
      sum +=
          switch (marks.get(k).direction()) {
            case CLOSES -> 1;
            case OPENS -> -1;
            case STRAIGHT, SINGLE -> 0;
          };
      balance[k] = sum;
    }
    return balance;
  }

  private void readDouble(Mark mark, Span paragraph, boolean first, int balance) {
    int top = topDouble();
    if (opens(mark, paragraph, top, first)) {
      if (top >= 0 && !nests(mark, top, balance)) {
        leaveOpen(top, mark.at());
      }
      boolean continued = pending != null && first && mark.at() == paragraph.begin();
      dropPending();
      open(new Open(mark, stack.size() + 1, continued, -1, paragraph.end()));
    } else if (top >= 0) {
      close(top, mark);
    } else if (pending != null && first) {
      keep(pending.closedBy(mark));
      pending = null;
    }
  }

  private boolean opens(Mark mark, Span paragraph, int top, boolean first) {
    char before = mark.at() > paragraph.begin() ? text.charAt(mark.at() - 1) : ' ';
    boolean endsHere =
        !Alphabet.isBlank(before)
            && !Alphabet.isWordAt(text, mark.end(), paragraph.begin(), paragraph.end());
    boolean startsHere =
        mark.end() < paragraph.end()
            && !Alphabet.isBlank(text.charAt(mark.end()))
            && Alphabet.mayStandBeforeOpening(before);
    return switch (mark.direction()) {
      case CLOSES -> top < 0 && startsHere && !(pending != null && first);
      case OPENS -> top < 0 || startsHere || !endsHere;
      case STRAIGHT ->
          top < 0 ? startsHere || !endsHere : startsHere && opensWithin(mark, endsHere);
      case SINGLE -> throw new IllegalArgumentException("single mark " + mark);
    };
  }

  private boolean opensWithin(Mark mark, boolean endsHere) {
    return !endsHere || Character.isLetterOrDigit(text.codePointAt(mark.end()));
  }

  private boolean nests(Mark mark, int top, int balance) {
    if (mark.direction() == Mark.Direction.OPENS) {
      return balance >= stack.stream().filter(Open::isDirected).count();
    }
    return stack.get(top).isDirected();
  }

  private int topDouble() {
    int k = stack.size() - 1;
    while (k >= 0 && stack.get(k).mark.isSingle()) {
      k--;
    }
    return k;
  }

  private void open(Open stretch) {
    if (stack.size() < DEEPEST) {
      stack.add(stretch);
    }
  }

  private void closeSingle(Mark mark) {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).partner == mark.at()) {
        close(k, mark);
        return;
      }
    }
  }

  private void close(int index, Mark mark) {
    leaveOpen(index + 1, mark.at());
    keep(stack.remove(index).closedBy(mark));
  }

  /** Ends the stretches from {@code index} on, without a mark, before {@code offset}. */
  private void leaveOpen(int index, int offset) {
    while (stack.size() > index) {
      keep(stack.remove(stack.size() - 1).leftOpen(text, offset));
    }
  }

  private void endParagraph(Span paragraph, int number) {
    Open outermost = stack.isEmpty() || stack.get(0).mark.isSingle() ? null : stack.get(0);
    if (outermost != null) {
      leaveOpen(1, paragraph.end());
      stack.clear();
      dropPending();
      pending = outermost;
      pendingParagraph = number;
    } else {
      leaveOpen(0, paragraph.end());
    }
  }

  private void dropPending() {
    if (pending != null) {
      keep(pending.leftOpen(text, pending.paragraphEnd));
      pending = null;
    }
  }

  private void keep(@Nullable Stretch stretch) {
    if (stretch != null) {
      stretches.add(stretch);
    }
  }

  /** A stretch whose end is not known yet. */
  private record Open(Mark mark, int depth, boolean continued, int partner, int paragraphEnd) {

    boolean isDirected() {
      return mark.direction() == Mark.Direction.OPENS;
    }

    @Nullable Stretch closedBy(Mark closing) {
      return stretch(closing.end(), closing.length());
    }

    @Nullable Stretch leftOpen(String text, int before) {
      int end = before;
      while (end > mark.end() && Alphabet.isBlank(text.charAt(end - 1))) {
        end--;
      }
      return stretch(end, 0);
    }

    private @Nullable Stretch stretch(int end, int closingLength) {
      return end - closingLength <= mark.end()
          ? null
          : new Stretch(new Span(mark.at(), end), mark.length(), closingLength, depth, continued);
    }
  }
}
