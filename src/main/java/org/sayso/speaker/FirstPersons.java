package org.sayso.speaker;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.marks.Marks;

/**
 * Finds whose {@code I} and {@code we} are: the speaker's of the quotation that they stand in. The
 * author's own are nobody's. Immutable.
 */
final class FirstPersons {

  /** How many contents that begin before are looked at; more are hardly ever within each other. */
  private static final int REACH = 4;

  private final NavigableMap<Integer, Integer> byBegin = new TreeMap<>();
  private final List<Attribution> attributions;

  private final String text;
  private final Marks marks;

  FirstPersons(List<Attribution> attributions, String text, Marks marks) {
    this.attributions = attributions;
    this.text = text;
    this.marks = marks;
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).within().isEmpty()) {
        for (Span content : attributions.get(i).content()) {
          byBegin.putIfAbsent(content.begin(), i);
        }
      }
    }
  }

  /** Returns the attribution whose quotation a source stands in. */
  OptionalInt around(Span source, int own) {
    OptionalInt outer = attributions.get(own).within();
    return outer.isPresent() ? quoting(source, outer) : containing(source, own);
  }

  /** Of those around it, the nearest whose cue stands outside the marks that the source is in. */
  private OptionalInt quoting(Span source, OptionalInt outer) {
    int depth = marks.depthAt(source.begin());
    OptionalInt around = outer;
    while (around.isPresent() && depthOf(attributions.get(around.getAsInt())) >= depth) {
      around = attributions.get(around.getAsInt()).within();
    }
    return around;
  }

  /** Within a transcript, whose cues are marks, everything is a quotation. */
  private int depthOf(Attribution attribution) {
    return attribution.cue().map(cue -> isMark(cue) ? -1 : marks.depthAt(cue.begin())).orElse(0);
  }

  private boolean isMark(Span cue) {
    return cue.of(text).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private OptionalInt containing(Span source, int own) {
    int looked = 0;
    for (Map.Entry<Integer, Integer> entry :
        byBegin.headMap(source.begin(), true).descendingMap().entrySet()) {
      int attribution = entry.getValue();
      boolean isAround =
          attribution != own
              && attributions.get(attribution).content().stream()
                  .anyMatch(content -> content.contains(source));
      if (isAround) {
        return OptionalInt.of(attribution);
      }
      looked++;
      if (looked == REACH) {
        break;
      }
    }
    return OptionalInt.empty();
  }
}
