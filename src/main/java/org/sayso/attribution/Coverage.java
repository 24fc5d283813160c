package org.sayso.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.Span;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/** Knows which stretches in quotation marks belong to an attribution already. */
final class Coverage {

  private final Marks marks;
  private final Set<Stretch> covered = new HashSet<>();

  Coverage(Marks marks, List<Attribution> attributions) {
    this.marks = marks;
    attributions.forEach(attribution -> attribution.content().forEach(this::cover));
  }

  private void cover(Span span) {
    covered.addAll(marks.outermostIn(span));
  }

  /** Returns the outermost stretches that no content touches, in text order. */
  List<Stretch> uncovered() {
    List<Stretch> uncovered = new ArrayList<>(marks.outermost());
    uncovered.removeIf(covered::contains);
    return uncovered;
  }
}
