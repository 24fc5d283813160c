package org.sayso.language;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds many distinct strings in little memory, and finds the number of one. CoreNLP's own indexes
 * take some 130 bytes for each of the 900,000 strings of its CRF, and most of the time that it
 * takes to load; this takes some 25. Immutable.
 */
final class StringTable implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private static final int HASH_FACTOR =
      31; // of String.hashCode, which a string asked for has at hand

  /** All the strings' UTF-16 code units one after another, each in one to three bytes. */
  private final byte[] text;

  /** Where each string's bytes end. */
  private final int[] ends;

  /**
   * The numbers of the strings, from 1, each at or after the place that its hash gives; 0: none.
   */
  private transient int[] slots;

  /**
   * Takes strings in the order of their numbers.
   *
   * @throws IllegalArgumentException if one is there twice
   */
  StringTable(List<String> strings) {
    int size = 0;
    for (String string : strings) {
      size += encodedLength(string);
    }
    text = new byte[size];
    ends = new int[strings.size()];
    int at = 0;
    for (int n = 0; n < ends.length; n++) {
      at = encode(strings.get(n), at);
      ends[n] = at;
    }
    slots = hashed();
  }

  int size() {
    return ends.length;
  }

  /** Returns the string of a number. */
  String get(int number) {
    StringBuilder string = new StringBuilder();
    int at = begin(number);
    while (at < ends[number]) {
      string.append(charAt(at));
      at += width(text[at]);
    }
    return string.toString();
  }

  /** Returns the number of a string; -1 if it is not among them. */
  int indexOf(String string) {
    int mask = slots.length - 1;
    for (int slot = spread(string.hashCode()) & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (number < 0 || isAt(number, string)) {
        return number;
      }
    }
  }

  List<String> toList() {
    List<String> strings = new ArrayList<>(size());
    for (int n = 0; n < size(); n++) {
      strings.add(get(n));
    }
    return strings;
  }

  private boolean isAt(int number, String string) {
    int at = begin(number);
    int end = ends[number];
    for (int i = 0; i < string.length(); i++) {
      if (at >= end || charAt(at) != string.charAt(i)) {
        return false;
      }
      at += width(text[at]);
    }
    return at == end;
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int[] hashed() {
    int[] table = new int[Integer.highestOneBit(Math.max(1, ends.length)) * 4];
    int mask = table.length - 1;
    int at = 0;
    for (int n = 0; n < ends.length; n++) {
      int hash = 0;
      for (; at < ends[n]; at += width(text[at])) {
        hash = HASH_FACTOR * hash + charAt(at);
      }
      int slot = spread(hash) & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = n + 1;
    }
    return table;
  }

  /** The low bits of similar strings' hashes are alike. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  private static int encodedLength(String string) {
    int length = 0;
    for (int i = 0; i < string.length(); i++) {
      length += width(string.charAt(i));
    }
    return length;
  }

  private int encode(String string, int from) {
    int at = from;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (width(c)) {
        case 1 -> text[at] = (byte) c;
        case 2 -> {
          text[at] = (byte) (0xC0 | (c >> 6));
          text[at + 1] = (byte) (0x80 | (c & 0x3F));
        }
        default -> {
          text[at] = (byte) (0xE0 | (c >> 12));
          text[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
          text[at + 2] = (byte) (0x80 | (c & 0x3F));
        }
      }
      at += width(c);
    }
    return at;
  }

  private char charAt(int at) {
    byte first = text[at];
    return switch (width(first)) {
      case 1 -> (char) first;
      case 2 -> (char) (((first & 0x1F) << 6) | (text[at + 1] & 0x3F));
      default ->
          (char) (((first & 0x0F) << 12) | ((text[at + 1] & 0x3F) << 6) | (text[at + 2] & 0x3F));
    };
  }

  private static int width(char c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private static int width(byte first) {
    return first >= 0 ? 1 : (first & 0x20) == 0 ? 2 : 3;
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    slots = hashed();
  }
}
