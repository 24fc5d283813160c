package org.sayso.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.SourceForm;
import org.sayso.Speaker;

/** Lays out the page of text of one article. Not thread-safe: made for one article. */
final class TextLayout {

  private static final String UNKNOWN = "unknown";
  private static final String INDENT = "  ";

  private final Article article;
  private final int width;
  private final Ink ink;
  private final LineNumbers lines;
  private final Map<String, Integer> castOrder = new HashMap<>();
  private final StringBuilder page = new StringBuilder();

  TextLayout(Article article, int width, Ink ink) {
    this.article = article;
    this.width = width;
    this.ink = ink;
    this.lines = LineNumbers.of(article.text());
    article.speakers().forEach(speaker -> castOrder.put(speaker.id(), castOrder.size()));
  }

  String write() {
    if (article.quotes().isEmpty()) {
      beginSection();
      page.append(ink.faint("No quotes found.")).append('\n');
    }
    article.quotes().forEach(this::quote);
    if (!article.unattributed().isEmpty()) {
      unattributed();
    }
    if (!article.quotes().isEmpty()) {
      counts();
    }
    return page.toString();
  }

  /** Leaves a line free between sections. */
  private void beginSection() {
    page.append(page.isEmpty() ? "" : "\n");
  }

  private void quote(Quote quote) {
    beginSection();
    heading(quote);
    String words = quote.content().stream().map(Passage::text).collect(Collectors.joining(" … "));
    for (String line : Words.of(words).wrapped(width - INDENT.length())) {
      page.append(INDENT).append(line).append('\n');
    }
  }

  /** Who and how on the left, kind and place on the right. */
  private void heading(Quote quote) {
    List<Piece> left = new ArrayList<>();
    left.add(who(quote));
    quote.source().filter(source -> tellsMore(quote, source)).ifPresent(s -> left.add(via(s)));
    quote.cue().ifPresent(cue -> left.add(how(cue)));
    String right =
        quote.kind()
            + ", line "
            + lines.of(quote.span())
            + (quote.within().isPresent() ? ", within another quote" : "");
    int room = width - Words.columns(right) - left.stream().mapToInt(Piece::columns).sum();
    left.forEach(piece -> page.append(piece.painted()));
    page.append(room < INDENT.length() ? nextLine(right) : " ".repeat(room));
    page.append(ink.faint(right)).append('\n');
  }

  private String nextLine(String right) {
    return "\n" + " ".repeat(Math.max(0, width - Words.columns(right)));
  }

  private Piece who(Quote quote) {
    return quote
        .speaker()
        .map(this::named)
        .orElseGet(() -> new Piece(UNKNOWN, ink.strong(UNKNOWN)));
  }

  private Piece named(Speaker speaker) {
    String name = Words.of(speaker.name()).line();
    return new Piece(name, ink.speaker(castOrder.getOrDefault(speaker.id(), 0), name));
  }

  /** The name again is noise; a pronoun, a description, or all that is known, is not. */
  private static boolean tellsMore(Quote quote, Source source) {
    return quote.speaker().isEmpty()
        || (source.form() != SourceForm.NAME
            && !lowerCase(source.text()).contains(lowerCase(quote.speaker().get().name())));
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Piece via(Source source) {
    String words = " (" + Words.of(source.text()).line(width / 2) + ")";
    return new Piece(words, ink.faint(words));
  }

  private Piece how(Cue cue) {
    String words =
        " · "
            + Words.of(cue.text()).line(width / 2)
            + (cue.isHedged() ? " (hedged)" : "")
            + (cue.isNegated() ? " (negated)" : "");
    return new Piece(words, words);
  }

  private void unattributed() {
    beginSection();
    page.append(ink.strong("In quotation marks, without a speaker")).append('\n');
    for (Passage passage : article.unattributed()) {
      String where = INDENT + "line " + lines.of(passage.span());
      String words = Words.of(passage.text()).line(width - INDENT.length() - Words.columns(where));
      page.append(INDENT).append(words).append(ink.faint(where)).append('\n');
    }
  }

  /** The cast, the most quoted first; nobody is last. */
  private void counts() {
    beginSection();
    page.append(ink.strong("Quotes by speaker")).append('\n');
    Map<String, Long> quotes =
        article.quotes().stream()
            .flatMap(quote -> quote.speaker().stream())
            .collect(Collectors.groupingBy(Speaker::id, Collectors.counting()));
    article.speakers().stream()
        .map(speaker -> new Count(speaker, quotes.getOrDefault(speaker.id(), 0L)))
        .filter(count -> count.quotes() > 0)
        .sorted(Comparator.comparingLong(Count::quotes).reversed())
        .forEach(count -> count(count.quotes(), named(count.speaker()), about(count.speaker())));
    long unknown = article.quotes().stream().filter(quote -> quote.speaker().isEmpty()).count();
    if (unknown > 0) {
      count(unknown, new Piece(UNKNOWN, ink.strong(UNKNOWN)), "");
    }
  }

  private void count(long quotes, Piece who, String about) {
    page.append("%5d".formatted(quotes))
        .append(INDENT)
        .append(who.painted())
        .append(ink.faint(about))
        .append('\n');
  }

  /** The role, and whom the user's own directory has by these names. */
  private String about(Speaker speaker) {
    String role = speaker.role().map(words -> ", " + Words.of(words).line(width / 2)).orElse("");
    String listed = speaker.externalId().orElseGet(() -> String.join(" or ", speaker.candidates()));
    return role + (listed.isEmpty() ? "" : " [" + Words.of(listed).line(width / 2) + "]");
  }

  /** Text as it is and as it is printed: colours need no columns. */
  private record Piece(String text, String painted) {
    int columns() {
      return Words.columns(text);
    }
  }

  private record Count(Speaker speaker, long quotes) {}
}
