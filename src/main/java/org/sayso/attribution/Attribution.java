package org.sayso.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.Span;

/**
 * Holds one attribution as the model found it. Immutable.
 *
 * @param cue the words that say that it is reported; empty for a quotation that stands alone
 * @param source the words that stand for the speaker
 * @param content the words attributed, in text order; never empty
 * @param confidence the probability that all this is right
 * @param within which of the list that this one is in it stands within; empty for most
 */
public record Attribution(
    Optional<Span> cue,
    Optional<Span> source,
    List<Span> content,
    double confidence,
    OptionalInt within) {

  /** Makes an attribution, checking that it has a content. */
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + cue + ": has no content");
    }
  }

  /** Makes an attribution that is within no other. */
  public Attribution(
      Optional<Span> cue, Optional<Span> source, List<Span> content, double confidence) {
    this(cue, source, content, confidence, OptionalInt.empty());
  }

  /** Returns the same with another content. */
  public Attribution withContent(List<Span> newContent) {
    return new Attribution(cue, source, newContent, confidence, within);
  }

  /** Returns the same, within another of its list. */
  public Attribution within(int outer) {
    return new Attribution(cue, source, content, confidence, OptionalInt.of(outer));
  }

  /** Returns the same, within no other. */
  Attribution alone() {
    return new Attribution(cue, source, content, confidence);
  }

  /** Returns whether all of it stands in the content of another. */
  boolean standsIn(Attribution other) {
    return cue.filter(other::quotes).isPresent()
        && source.filter(words -> !other.quotes(words)).isEmpty()
        && content.stream().allMatch(other::quotes);
  }

  private boolean quotes(Span words) {
    return content.stream().anyMatch(piece -> piece.contains(words));
  }

  /** Returns the same with another source. */
  public Attribution withSource(Optional<Span> newSource) {
    return new Attribution(cue, newSource, content, confidence, within);
  }

  /** Returns the stretch from the first of its spans to the last. */
  public Span span() {
    Span all = content.get(0).cover(content.get(content.size() - 1));
    all = cue.map(all::cover).orElse(all);
    return source.map(all::cover).orElse(all);
  }
}
