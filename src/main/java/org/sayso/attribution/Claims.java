package org.sayso.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.Span;
import org.sayso.language.Tokens;

/**
 * Gives a quotation that two attributions claim to the one whose cue stands in the same sentence:
 * {@code Reed said it was over. "No," she added.}
 *
 * <p>Not thread-safe: made for one text.
 */
final class Claims {

  private final Tokens text;

  /** Where those pieces of content begin whose cue is in the same sentence. */
  private final Set<Integer> near = new HashSet<>();

  Claims(Tokens text, List<Attribution> attributions) {
    this.text = text;
    for (Attribution attribution : attributions) {
      attribution.content().stream()
          .filter(piece -> isNear(piece, attribution))
          .forEach(piece -> near.add(piece.begin()));
    }
  }

  Attribution settle(Attribution attribution) {
    if (attribution.content().size() < 2) {
      return attribution;
    }
    List<Span> own =
        attribution.content().stream()
            .filter(piece -> isNear(piece, attribution) || !near.contains(piece.begin()))
            .toList();
    return own.isEmpty() ? attribution : attribution.withContent(own);
  }

  private boolean isNear(Span piece, Attribution attribution) {
    return attribution
        .cue()
        .filter(cue -> text.sentenceAt(cue.begin()).equals(text.sentenceAt(piece.begin())))
        .isPresent();
  }
}
