package org.sayso.attribution;

import java.util.List;
import java.util.Optional;
import org.sayso.Span;

/**
 * Holds one attribution as the model found it. Immutable.
 *
 * @param cue the words that say that it is reported; empty for a quotation that stands alone
 * @param source the words that stand for the speaker
 * @param content the words attributed, in text order; never empty
 * @param confidence the probability that all this is right
 */
public record Attribution(
    Optional<Span> cue, Optional<Span> source, List<Span> content, double confidence) {

  /** Makes an attribution, checking that it has a content. */
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + cue + ": has no content");
    }
  }

  /** Returns the same with another content. */
  public Attribution withContent(List<Span> newContent) {
    return new Attribution(cue, source, newContent, confidence);
  }

  /** Returns the same with another source. */
  public Attribution withSource(Optional<Span> newSource) {
    return new Attribution(cue, newSource, content, confidence);
  }

  /** Returns the stretch from the first of its spans to the last. */
  public Span span() {
    Span all = content.get(0).cover(content.get(content.size() - 1));
    all = cue.map(all::cover).orElse(all);
    return source.map(all::cover).orElse(all);
  }
}
