package org.sayso.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words and marks of BERT's basic tokenizer.
 *
 * <p>As uncased BERT does (Devlin et al. 2019): control characters go, accents and case are
 * dropped, each punctuation mark and each Chinese character is a word. Offsets are carried along
 * from the first step on, so that a word's place is in the text as given. One object a text.
 */
final class Words {

  /** One word or mark: its place, and its characters as the vocabulary has them. */
  record Word(int begin, int end, String characters) {}

  /** First and last of each block that BERT takes for Chinese. */
  private static final int[] CHINESE = {
    0x4e00, 0x9fff, 0x3400, 0x4dbf, 0x20000, 0x2a6df, 0x2a700, 0x2b73f,
    0x2b740, 0x2b81f, 0x2b920, 0x2ceaf, 0xf900, 0xfaff, 0x2f800, 0x2fa1f
  };

  private final CharSequence text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int begin;
  private int end;

  private Words(CharSequence text) {
    this.text = text;
  }

  /** Returns the words and marks of a text, in order. */
  static List<Word> of(CharSequence text) {
    Words reading = new Words(text);
    reading.read();
    return reading.words;
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      int after = i + Character.charCount(c);
      if (isBlank(c)) {
        endWord();
      } else if (c < 0x80) {
        add(Character.toLowerCase(c), i, after);
      } else if (!isDropped(c)) {
        decompose(c, i, after);
      }
      i = after;
    }
    endWord();
  }

  private void decompose(int c, int from, int to) {
    if (isChinese(c)) {
      endWord();
      append(c, from, to);
      endWord();
      return;
    }
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> add(Character.toLowerCase(part), from, to));
  }

  private void add(int c, int from, int to) {
    if (isDropped(c)) {
      return;
    }
    if (isPunctuation(c)) {
      endWord();
      append(c, from, to);
      endWord();
    } else {
      append(c, from, to);
    }
  }

  private void append(int c, int from, int to) {
    if (word.isEmpty()) {
      begin = from;
    }
    end = to;
    word.appendCodePoint(c);
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(begin, end, word.toString()));
      word.setLength(0);
    }
  }

  private static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x80 && Character.isSpaceChar(c));
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> c == 0xfffd;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    for (int k = 0; k < CHINESE.length; k += 2) {
      if (c >= CHINESE[k] && c <= CHINESE[k + 1]) {
        return true;
      }
    }
    return false;
  }
}
