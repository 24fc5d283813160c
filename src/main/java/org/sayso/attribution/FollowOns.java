package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.sayso.Span;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Joins a quotation without a cue of its own to the attribution that ends where it begins: {@code
 * "A," he said. "B."} In PolNeAR such a follow-on is content of the attribution before it.
 */
final class FollowOns {

  private final String text;
  private final Marks marks;
  private final List<Attribution> attributions;
  private final TreeMap<Integer, Integer> byEnd = new TreeMap<>();

  private FollowOns(String text, Marks marks, List<Attribution> attributions) {
    this.text = text;
    this.marks = marks;
    this.attributions = new ArrayList<>(attributions);
    for (int k = 0; k < attributions.size(); k++) {
      byEnd.put(attributions.get(k).span().end(), k);
    }
  }

  /** Returns the attributions, some with more content. */
  static List<Attribution> join(String text, Marks marks, List<Attribution> attributions) {
    FollowOns followOns = new FollowOns(text, marks, attributions);
    new Coverage(marks, attributions).uncovered().forEach(followOns::join);
    followOns.attributions.sort(Comparator.comparing(Attribution::span));
    return followOns.attributions;
  }

  private void join(Stretch stretch) {
    var before = byEnd.floorEntry(stretch.span().begin());
    if (before == null || !onlyEndsSentence(before.getKey(), stretch)) {
      return;
    }
    int index = before.getValue();
    Attribution attribution = attributions.get(index);
    if (!isQuotation(attribution)) {
      return;
    }
    List<Span> content = new ArrayList<>(attribution.content());
    content.add(stretch.span());
    Attribution longer = attribution.withContent(content);
    attributions.set(index, longer);
    byEnd.put(longer.span().end(), index);
  }

  /** Its last content, or its only one, is in quotation marks. */
  private boolean isQuotation(Attribution attribution) {
    Span last = attribution.content().get(attribution.content().size() - 1);
    return marks.outermostIn(last).stream().anyMatch(stretch -> last.contains(stretch.span()));
  }

  /** Between them stand only a full stop and blanks; a new paragraph only if its mark says so. */
  private boolean onlyEndsSentence(int end, Stretch stretch) {
    for (int i = end; i < stretch.span().begin(); i++) {
      char c = text.charAt(i);
      boolean newLine = c == '\n' || c == '\r';
      boolean passes =
          newLine ? stretch.isContinued() : c == '.' || c == ',' || Character.isWhitespace(c);
      if (!passes) {
        return false;
      }
    }
    return true;
  }
}
