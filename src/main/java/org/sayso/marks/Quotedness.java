package org.sayso.marks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.Kind;
import org.sayso.Span;

/**
 * Tells direct, indirect and mixed contents apart: whether all words, none, or some stand in
 * quotation marks. Words that only join two stretches do not count: {@code "A" and "B"} is direct.
 */
final class Quotedness {

  private static final Set<String> JOINING = Set.of("and", "or", "but", "nor", "then", "plus");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String text;
  private final Marks marks;
  private boolean someInside;
  private boolean someOutside;

  Quotedness(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  Kind of(List<Span> content) {
    content.forEach(this::look);
    if (!someInside) {
      return Kind.INDIRECT;
    }
    return someOutside ? Kind.MIXED : Kind.DIRECT;
  }

  private void look(Span span) {
    int at = span.begin();
    for (Stretch stretch : marks.outermostIn(span)) {
      int begin = Math.max(stretch.span().begin(), span.begin());
      boolean between = at > span.begin();
      someOutside |= hasWord(at, begin) && !(between && onlyJoins(at, begin));
      at = Math.min(stretch.span().end(), span.end());
      someInside |= hasWord(begin, at);
    }
    someOutside |= hasWord(at, span.end());
  }

  private boolean hasWord(int begin, int end) {
    return begin < end
        && text.substring(begin, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean onlyJoins(int begin, int end) {
    return WORD.matcher(text)
        .region(begin, end)
        .results()
        .allMatch(word -> JOINING.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
