package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.Span;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/** Mends the edges of contents within contents, which the network leaves ragged. Immutable. */
final class InnerContent {

  private static final Set<String> ADDRESSEES = Set.of("me", "us", "him", "them", "her");
  private static final Set<String> OPENING_TAGS = Set.of("WRB", "WP");
  private static final Set<String> OPENING_WORDS = Set.of("that", "whether", "if");

  /** Tags of words that say nothing alone. */
  private static final Set<String> EMPTY = Set.of("CC", "IN", "DT", "TO", "WP", "WDT", "WRB");

  private static final String PRONOUN = "PRP";
  private static final String TO = "TO";
  private static final String JOINING = "CC";
  private static final String PREPOSITION = "IN";

  /** With these a word goes on: 's, $5. */
  private static final String NO_CLAUSE_END = "'\u2019$";

  private static final String SENTENCE_MARKS = ",.!?";

  private final Tokens text;
  private final List<Token> tokens;

  InnerContent(Tokens text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /**
   * Returns the content mended.
   *
   * @param found what the network found
   * @param outer what it stands in
   * @param marks the marks within the content of {@code outer}
   */
  List<Span> mend(Attribution found, Attribution outer, Marks marks) {
    List<Span> mended = new ArrayList<>();
    for (Span piece : found.content()) {
      Span longer = withOpening(toClauseEnd(piece, found, outer), found);
      Span whole = quotation(afterAddressee(longer, found), marks);
      if (isOwn(whole, found)) {
        Snap.add(whole, mended);
      }
    }
    return mended.isEmpty() ? found.content() : mended;
  }

  /** It says something, in the cue's sentence or from the begin of one on. */
  private boolean isOwn(Span piece, Attribution found) {
    if (text.in(piece).stream().allMatch(word -> EMPTY.contains(word.tag()))) {
      return false;
    }
    int first = text.firstTokenAfter(piece.begin());
    int cue = text.firstTokenAfter(found.cue().orElseThrow().begin());
    return first < tokens.size()
        && (tokens.get(first).sentence() == tokens.get(cue).sentence()
            || text.beginsSentence(first));
  }

  /** "That", "whether" and "where" belong to the content. */
  private Span withOpening(Span piece, Attribution found) {
    int first = text.firstTokenAfter(piece.begin());
    if (first < 1) {
      return piece;
    }
    Token before = tokens.get(first - 1);
    boolean opens =
        (OPENING_TAGS.contains(before.tag()) || OPENING_WORDS.contains(before.word()))
            && before.span().begin() >= found.cue().orElseThrow().end();
    return opens && !isOf(before, found) ? before.span().cover(piece) : piece;
  }

  /** In a short text the network often stops in the midst of a clause. */
  private Span toClauseEnd(Span piece, Attribution found, Attribution outer) {
    Optional<Span> around =
        outer.content().stream().filter(content -> content.contains(piece)).findFirst();
    boolean ends = !Character.isLetterOrDigit(text.text().charAt(piece.end() - 1));
    if (ends || around.isEmpty()) {
      return piece;
    }
    int end = piece.end();
    for (Token next : text.in(new Span(end, around.get().end()))) {
      if (endsClause(next) || isOf(next, found)) {
        break;
      }
      end = Math.max(end, Math.min(next.span().end(), around.get().end()));
    }
    return withoutJoining(new Span(piece.begin(), end));
  }

  private Span withoutJoining(Span piece) {
    List<Token> words = text.in(piece);
    int end = words.size();
    while (end > 1 && words.get(end - 1).tag().equals(JOINING)) {
      end--;
    }
    return end == words.size() ? piece : new Span(piece.begin(), words.get(end - 1).span().end());
  }

  private static boolean endsClause(Token word) {
    char first = word.word().charAt(0);
    return word.tag().equals(JOINING)
        || (!Character.isLetterOrDigit(first) && NO_CLAUSE_END.indexOf(first) < 0);
  }

  private static boolean isOf(Token word, Attribution found) {
    return found.cue().filter(word.span()::overlaps).isPresent()
        || found.source().filter(word.span()::overlaps).isPresent();
  }

  /** In "told him it was over" he is no content; in "told him to leave" he is. */
  private Span afterAddressee(Span piece, Attribution found) {
    int first = text.firstTokenAfter(piece.begin());
    if (first + 1 >= tokens.size()) {
      return piece;
    }
    Token word = tokens.get(first);
    Token next = tokens.get(first + 1);
    boolean isAddressee =
        word.tag().equals(PRONOUN)
            && ADDRESSEES.contains(word.word().toLowerCase(Locale.ROOT))
            && !next.tag().equals(TO)
            && next.span().begin() < piece.end()
            && text.firstTokenAfter(found.cue().orElseThrow().end()) == first;
    return isAddressee ? new Span(next.span().begin(), piece.end()) : piece;
  }

  /** In "'Run,' and we did" and "'Run' before I did" the content ends with the quotation. */
  private Span quotation(Span piece, Marks marks) {
    for (Stretch stretch : marks.outermostIn(piece)) {
      Span quotation = stretch.span();
      if (quotation.begin() == piece.begin()
          && quotation.end() < piece.end()
          && stretch.isClosed()
          && isNarration(text.firstTokenAfter(quotation.end()), stretch)) {
        return quotation;
      }
    }
    return piece;
  }

  private boolean isNarration(int next, Stretch stretch) {
    String tag = next < tokens.size() ? tokens.get(next).tag() : JOINING;
    boolean isWhole = SENTENCE_MARKS.indexOf(text.text().charAt(stretch.inner().end() - 1)) >= 0;
    return tag.equals(PREPOSITION) || (isWhole && tag.equals(JOINING));
  }
}
