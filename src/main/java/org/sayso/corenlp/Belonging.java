package org.sayso.corenlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.Article;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Span;

/**
 * Tells to which quote a stretch in quotation marks belongs: the one whose content has most of it,
 * and of several the one whose content is tightest around it. In {@code The paper reported that
 * Smith said "no"} both quotes have all of {@code "no"}, and it is Smith's. Immutable.
 */
final class Belonging {

  private record Part(Span span, Quote quote) {}

  private final List<Part> parts = new ArrayList<>();

  /** For each part the furthest end of it and those before, so that a search can stop early. */
  private final int[] furthestEnds;

  Belonging(Article article) {
    for (Quote quote : article.quotes()) {
      for (Passage passage : quote.content()) {
        parts.add(new Part(passage.span(), quote));
      }
    }
    parts.sort(Comparator.comparing(Part::span));
    furthestEnds = new int[parts.size()];
    int furthest = 0;
    for (int i = 0; i < parts.size(); i++) {
      furthest = Math.max(furthest, parts.get(i).span().end());
      furthestEnds[i] = furthest;
    }
  }

  /**
   * Returns the quote of a stretch.
   *
   * @param around the quote of the stretch that it stands in, if it does: whoever is quoted there
   *     is not quoted once more by marks within, so that it is never the answer
   */
  Optional<Quote> of(Span stretch, Optional<Quote> around) {
    return touching(stretch).stream()
        .filter(part -> around.filter(part.quote()::equals).isEmpty())
        .max(
            Comparator.<Part>comparingInt(part -> shared(part.span(), stretch))
                .thenComparingInt(part -> -part.span().length()))
        .map(Part::quote);
  }

  private List<Part> touching(Span stretch) {
    List<Part> touching = new ArrayList<>();
    for (int i = firstFrom(stretch.end()) - 1; i >= 0 && furthestEnds[i] > stretch.begin(); i--) {
      if (parts.get(i).span().overlaps(stretch)) {
        touching.add(parts.get(i));
      }
    }
    return touching;
  }

  /** Returns the index of the first part that begins at {@code offset} or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }
}
