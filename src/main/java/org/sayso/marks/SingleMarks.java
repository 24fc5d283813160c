package org.sayso.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sayso.Span;

/**
 * Tells single quotation marks from apostrophes, within one paragraph.
 *
 * <p>A single mark opens where a word begins, unless it is an elision's ({@code 'em}, {@code
 * ’90s}), and only if a partner follows: the nearest mark at a word's end that is after punctuation
 * ({@code go,’}) or is no plural's possessive ({@code the boys’ club}).
 */
final class SingleMarks {

  /** In how many characters a single mark looks for its partner; quotations are seldom longer. */
  private static final int FAR = 3000;

  private static final Pattern ELISION =
      Pattern.compile(
          "(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|neath|kay|ello|im|er|ere|alf)"
              + "(?![\\p{L}\\p{N}])|\\d\\ds?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Span paragraph;
  private final List<Integer> opening = new ArrayList<>();
  private final List<Integer> afterWord = new ArrayList<>();
  private final List<Integer> afterPunctuation = new ArrayList<>();

  private SingleMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** Returns where the partner of each single mark that opens a stretch stands. */
  static Map<Integer, Integer> pairs(String text, Span paragraph, List<Mark> marks) {
    SingleMarks singles = new SingleMarks(text, paragraph);
    marks.stream().filter(Mark::isSingle).forEach(singles::sort);
    return singles.pairs();
  }

  private void sort(Mark mark) {
    int at = mark.at();
    if (opens(at)) {
      opening.add(at);
    } else if (closes(at)) {
      char before = text.charAt(at - 1);
      (Alphabet.isClosingPunctuation(before) ? afterPunctuation : afterWord).add(at);
    }
  }

  private boolean opens(int at) {
    int after = at + 1;
    if (text.charAt(at) == '\u2019'
        || after >= paragraph.end()
        || Alphabet.isBlank(text.charAt(after))
        || Alphabet.isClosingPunctuation(text.charAt(after))
        || Alphabet.isWordBefore(text, at, paragraph.begin())) {
      return false;
    }
    if (at > paragraph.begin()) {
      char before = text.charAt(at - 1);
      if (Alphabet.isClosingPunctuation(before) && !Alphabet.isDash(before)) {
        return false;
      }
    }
    return !ELISION.matcher(text).region(after, paragraph.end()).lookingAt();
  }

  private boolean closes(int at) {
    return at > paragraph.begin()
        && !Alphabet.isBlank(text.charAt(at - 1))
        && !Alphabet.isWordAt(text, at + 1, paragraph.begin(), paragraph.end())
        && Alphabet.SINGLE_OPEN_ONLY.indexOf(text.charAt(at)) < 0;
  }

  private Map<Integer, Integer> pairs() {
    Map<Integer, Integer> pairs = new HashMap<>();
    int taken = -1;
    int word = 0;
    int punctuation = 0;
    for (int k = 0; k < opening.size(); k++) {
      int open = opening.get(k);
      if (open < taken) {
        continue;
      }
      int limit = Math.min(paragraph.end(), open + FAR);
      if (k + 1 < opening.size()) {
        limit = Math.min(limit, opening.get(k + 1));
      }
      word = firstAfter(open, afterWord, word);
      punctuation = firstAfter(open, afterPunctuation, punctuation);
      int partner = partner(word, punctuation, limit);
      if (partner >= 0) {
        pairs.put(open, partner);
        taken = partner;
      }
    }
    return pairs;
  }

  private static int firstAfter(int offset, List<Integer> marks, int from) {
    int k = from;
    while (k < marks.size() && marks.get(k) <= offset) {
      k++;
    }
    return k;
  }

  private int partner(int word, int punctuation, int limit) {
    int found = before(limit, afterPunctuation, punctuation);
    int k = word;
    while (before(limit, afterWord, k) >= 0 && isPossessive(afterWord.get(k))) {
      k++;
    }
    int atWord = before(limit, afterWord, k);
    if (atWord >= 0) {
      return found < 0 ? atWord : Math.min(found, atWord);
    }
    return found >= 0 ? found : before(limit, afterWord, word);
  }

  private static int before(int limit, List<Integer> marks, int k) {
    return k < marks.size() && marks.get(k) < limit ? marks.get(k) : -1;
  }

  /** The boys' club: an s before, a small letter after the space. */
  private boolean isPossessive(int at) {
    char before = text.charAt(at - 1);
    return (before == 's' || before == 'S')
        && at + 2 < paragraph.end()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }
}
