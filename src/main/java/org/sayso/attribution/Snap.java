package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.Span;
import org.sayso.language.Sentence;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Mends the edges of contents that the network leaves ragged: a quotation mostly covered is covered
 * whole, and a scrap of a sentence beside longer content is dropped.
 */
final class Snap {

  /** Share of a quotation that must be covered for the rest to follow. */
  private static final double MOSTLY = 0.4;

  /** Share of the content up to which a piece is a scrap. */
  private static final double SCRAP = 0.2;

  private final Tokens tokens;
  private final Marks marks;

  Snap(Tokens tokens, Marks marks) {
    this.tokens = tokens;
    this.marks = marks;
  }

  Attribution mend(Attribution attribution) {
    List<Span> content = new ArrayList<>();
    for (Span piece : attribution.content()) {
      add(upToClosingMark(toQuotations(piece, attribution)), content);
    }
    dropMarks(content);
    dropScraps(content, attribution);
    return attribution.withContent(content);
  }

  /** Returns whether the content is nothing but a lone apostrophe, full stop or the like. */
  boolean isOfNothing(Attribution attribution) {
    return attribution.content().stream()
        .noneMatch(piece -> hasWord(piece, tokens.text()) || hasDoubleMark(piece));
  }

  /** A lone apostrophe or full stop is no content beside others. */
  private void dropMarks(List<Span> content) {
    if (content.stream().anyMatch(piece -> hasWord(piece, tokens.text()))) {
      content.removeIf(piece -> !hasWord(piece, tokens.text()) && !hasDoubleMark(piece));
    }
  }

  private boolean hasDoubleMark(Span piece) {
    return piece.of(tokens.text()).chars().anyMatch(c -> Marks.isDouble((char) c));
  }

  /** Returns whether there is a letter or digit. */
  static boolean hasWord(Span span, String text) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Adds a piece; one that begins in the one before makes that longer. */
  static void add(Span piece, List<Span> content) {
    int last = content.size() - 1;
    if (last >= 0 && piece.begin() <= content.get(last).end()) {
      content.set(last, content.get(last).cover(piece));
    } else {
      content.add(piece);
    }
  }

  private Span toQuotations(Span piece, Attribution attribution) {
    Span snapped = piece;
    for (Stretch stretch : marks.outermostIn(piece)) {
      Span quotation = stretch.span();
      int shared =
          Math.min(quotation.end(), piece.end()) - Math.max(quotation.begin(), piece.begin());
      if (stretch.isClosed()
          && shared >= MOSTLY * quotation.length()
          && !holdsCue(quotation, attribution)) {
        snapped = snapped.cover(quotation);
      }
    }
    return snapped;
  }

  /** A comma after the closing mark is not the speaker's. */
  private Span upToClosingMark(Span piece) {
    for (Stretch stretch : marks.outermostIn(piece)) {
      int end = stretch.span().end();
      if (stretch.isClosed()
          && end < piece.end()
          && !hasWord(new Span(end, piece.end()), tokens.text())) {
        return new Span(piece.begin(), end);
      }
    }
    return piece;
  }

  private static boolean holdsCue(Span quotation, Attribution attribution) {
    return attribution.cue().filter(quotation::overlaps).isPresent()
        || attribution.source().filter(quotation::overlaps).isPresent();
  }

  /**
   * A scrap is outside all marks, in a sentence that the cue is not in, and either short beside the
   * rest or beside a quotation in the cue's own sentence.
   */
  private void dropScraps(List<Span> content, Attribution attribution) {
    if (content.size() < 2 || attribution.cue().isEmpty()) {
      return;
    }
    int longest = content.stream().mapToInt(Span::length).max().orElseThrow();
    Span cue = attribution.cue().get();
    Span sentence = tokens.sentenceAt(cue.begin()).map(Sentence::span).orElse(cue);
    boolean quotes =
        content.stream().anyMatch(piece -> piece.overlaps(sentence) && isQuoted(piece));
    content.removeIf(
        piece ->
            !isQuoted(piece)
                && !piece.overlaps(sentence)
                && (piece.length() <= SCRAP * longest || quotes));
  }

  private boolean isQuoted(Span piece) {
    return !marks.outermostIn(piece).isEmpty();
  }
}
