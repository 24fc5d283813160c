package org.sayso.attribution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Holds the wordpieces that the encoder knows; a piece that goes on a word begins with ##. */
final class Vocabulary {

  /** BERT's own limit; a longer word is unknown. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  final int first;
  final int last;

  /** Reads one piece a line; its id is the line's number from 0. */
  Vocabulary(byte[] lines) {
    new String(lines, StandardCharsets.UTF_8).lines().forEach(piece -> ids.put(piece, ids.size()));
    this.unknown = id("[UNK]");
    this.first = id("[CLS]");
    this.last = id("[SEP]");
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("vocabulary has no " + piece);
    }
    return id;
  }

  /** Returns the pieces of a word: at each place the longest one that is known. */
  int[] pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] found = new int[word.length()];
    int count = 0;
    int begin = 0;
    while (begin < word.length()) {
      int end = word.length();
      Integer id = null;
      while (end > begin && id == null) {
        String piece = word.substring(begin, end);
        id = ids.get(begin > 0 ? "##" + piece : piece);
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      found[count++] = id;
      begin = end;
    }
    return Arrays.copyOf(found, count);
  }
}
