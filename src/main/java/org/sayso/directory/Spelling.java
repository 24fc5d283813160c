package org.sayso.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.sayso.marks.Marks;

/**
 * Brings names to one spelling: {@code Núñez} and {@code Nunez}, {@code O’Brien} and {@code
 * O'Brien} are the same.
 */
final class Spelling {

  /** What is written for an apostrophe, the single quotation marks aside. */
  private static final String APOSTROPHES = "\u00b4\u02b9\u02bc\u2032\uff07";

  private static final char FIRST_DIACRITIC = '\u0300';
  private static final char LAST_DIACRITIC = '\u036f';

  private Spelling() {}

  /**
   * Returns a name without diacritics, with one kind of apostrophe, quotation mark and dash. Only
   * the marks that Latin, Greek and Cyrillic letters bear are taken away: in other scripts they
   * tell names apart.
   */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String decomposed = Normalizer.normalize(withPlainMarks(name), Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      boolean isDiacritic = FIRST_DIACRITIC <= c && c <= LAST_DIACRITIC;
      if (!isDiacritic && Character.getType(c) != Character.FORMAT) {
        append(plain, c);
      }
    }
    return plain.toString();
  }

  private static String withPlainMarks(String name) {
    char[] characters = name.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (Marks.isSingle(c) || APOSTROPHES.indexOf(c) >= 0) {
        characters[i] = '\'';
      } else if (Marks.isDouble(c)) {
        characters[i] = '"';
      } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
        characters[i] = '-';
      }
    }
    return new String(characters);
  }

  /** Appends a letter, or the letters that are written where it is not on the keyboard. */
  private static void append(StringBuilder plain, char c) {
    switch (c) {
      case 'ø' -> plain.append('o');
      case 'Ø' -> plain.append('O');
      case 'ł' -> plain.append('l');
      case 'Ł' -> plain.append('L');
      case 'đ', 'ð' -> plain.append('d');
      case 'Đ', 'Ð' -> plain.append('D');
      case 'þ' -> plain.append("th");
      case 'Þ' -> plain.append("Th");
      case 'æ' -> plain.append("ae");
      case 'Æ' -> plain.append("Ae");
      case 'œ' -> plain.append("oe");
      case 'Œ' -> plain.append("Oe");
      case 'ß' -> plain.append("ss");
      case 'ı' -> plain.append('i');
      default -> plain.append(c);
    }
  }

  /**
   * Returns the words of a plain name: what stands between white space or commas, without the
   * punctuation around it but for a full stop behind.
   */
  static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || isBetweenWords(plain.charAt(i))) {
        addWord(plain, begin, i, words);
        begin = i + 1;
      }
    }
    return words;
  }

  private static boolean isBetweenWords(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || c == ',' || c == '/';
  }

  private static void addWord(String plain, int from, int to, List<String> words) {
    int begin = from;
    int end = to;
    while (begin < end && !Character.isLetterOrDigit(plain.codePointAt(begin))) {
      begin++;
    }
    while (end > begin
        && plain.charAt(end - 1) != '.'
        && !Character.isLetterOrDigit(plain.codePointBefore(end))) {
      end--;
    }
    if (begin < end) {
      words.add(plain.substring(begin, end));
    }
  }
}
