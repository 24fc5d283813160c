package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Finds whose an attribution is that has no source: {@code , adding that …} is of the speaker
 * before, and so is a quotation that directly follows his.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Absent {

  private final Tokens text;
  private final Names names;
  private final Scene scene;
  private @Nullable Attribution last;
  private @Nullable Finding lastFinding;

  Absent(Tokens text, Names names, Scene scene) {
    this.text = text;
    this.names = names;
    this.scene = scene;
  }

  /** Returns the speaker of a quotation that stands alone, right after another. */
  Optional<Finding> ofQuotation(Attribution attribution) {
    if (last == null || lastFinding == null || !isAdjacent(last, attribution)) {
      return Optional.empty();
    }
    return Optional.of(lastFinding.with(Evidence.ADJACENT_QUOTATION));
  }

  /** Returns who spoke before in the same sentence: {@code , adding that …} is likely his. */
  Optional<Figure> continued(Span cue) {
    return last != null && lastFinding != null && continues(last, cue)
        ? Optional.of(lastFinding.figure())
        : Optional.empty();
  }

  /** Takes note of the attribution that the next one may continue. */
  void follows(Attribution attribution, Optional<Finding> finding) {
    last = attribution;
    lastFinding = finding.orElse(null);
  }

  private boolean continues(Attribution before, Span cue) {
    List<Token> here = text.in(cue);
    if (here.isEmpty()) {
      return false;
    }
    Token token = here.get(0);
    Span anchor = before.cue().orElse(before.content().get(0));
    List<Token> there = text.in(anchor);
    boolean isSameSentence =
        !there.isEmpty() && there.get(there.size() - 1).sentence() == token.sentence();
    return isSameSentence
        && anchor.end() <= cue.begin()
        && (token.tag().equals("VBG") || token.tag().equals("VBD"));
  }

  private boolean isAdjacent(Attribution before, Attribution attribution) {
    Span begins = attribution.content().get(0);
    Span gap = new Span(Math.min(before.span().end(), begins.begin()), begins.begin());
    int first = text.firstTokenAfter(begins.begin());
    if (first >= text.tokens().size() || !scene.isQuoted(first)) {
      return false;
    }
    List<Token> between = text.in(gap);
    Token start = text.tokens().get(first);
    List<Token> ended = text.in(before.span());
    int paragraphs =
        ended.isEmpty() ? 2 : start.paragraph() - ended.get(ended.size() - 1).paragraph();
    int name = names.firstFrom(first - between.size());
    boolean isNameBetween = name < names.size() && names.mention(name).firstToken() < first;
    return paragraphs <= 1 && !isNameBetween;
  }
}
