package org.sayso.attribution;

import java.util.Optional;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Holds what the network found in a content to what an attribution there must be, and mends its
 * edges. Immutable.
 */
final class Inner {

  /** Of those below it that were found on dev, more than half were wrong. */
  private static final double LEAST_CONFIDENCE = 0.5;

  /** The same for those that are the main clause of what they stand in. */
  private static final double LEAST_OF_MAIN_CLAUSE = 0.3;

  private final Tokens tokens;
  private final InnerReport report;
  private final InnerContent content;

  Inner(Tokens tokens, Marks marks, InnerVerbs verbs) {
    this.tokens = tokens;
    this.report = new InnerReport(tokens, marks, verbs);
    this.content = new InnerContent(tokens);
  }

  /**
   * Returns what was found mended, or nothing if it is no attribution.
   *
   * @param outer what it stands in
   * @param inside the marks that stand in the content of {@code outer}
   */
  Optional<Attribution> mended(Attribution found, Attribution outer, Marks inside) {
    Span cue = found.cue().orElseThrow();
    Optional<Span> source = found.source().flatMap(report::source);
    if (source.isEmpty()
        || found.confidence() < least(cue, source.get(), outer)
        || !report.is(cue, source.get(), outer)) {
      return Optional.empty();
    }
    Attribution attribution =
        new Attribution(found.cue(), source, found.content(), found.confidence());
    Attribution snapped = new Snap(tokens, inside).mend(attribution);
    Attribution mended = snapped.withContent(content.mend(snapped, outer, inside));
    return mended.standsIn(outer) ? Optional.of(mended) : Optional.empty();
  }

  /** In "that she believed it" she and her verb begin the content, "that" aside. */
  private double least(Span cue, Span source, Attribution outer) {
    int first = tokens.firstTokenAfter(outer.content().get(0).begin());
    int subject = tokens.firstTokenAfter(source.begin());
    int gap = tokens.firstTokenAfter(cue.begin()) - tokens.firstTokenAfter(source.end());
    boolean isMainClause = subject - first <= 1 && gap >= 0 && gap <= 1;
    return isMainClause ? LEAST_OF_MAIN_CLAUSE : LEAST_CONFIDENCE;
  }
}
