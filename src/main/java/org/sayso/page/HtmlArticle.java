package org.sayso.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Speaker;

/**
 * Holds an article as {@code article.html} shows it. Immutable.
 *
 * @param speakers whoever is quoted
 * @param paragraphs its text, cut where a mark begins or ends
 * @param quotes its quotes, to be read one by one
 */
record HtmlArticle(List<Cast> speakers, List<Paragraph> paragraphs, List<Listed> quotes) {

  private static final String UNKNOWN = "unknown";

  /** Percentages are easier to read. */
  private static final int PERCENT = 100;

  /**
   * Takes an article apart.
   *
   * @param number tells its quotes from those of the other articles of the page
   */
  static HtmlArticle of(int number, Article article) {
    Map<String, Cast> cast = cast(article);
    Labels labels = new Labels(number, cast);
    return new HtmlArticle(
        List.copyOf(cast.values()),
        new Marking(article, labels).paragraphs(),
        article.quotes().stream().map(quote -> listed(quote, labels)).toList());
  }

  private static Map<String, Cast> cast(Article article) {
    Map<String, Long> quotes =
        article.quotes().stream()
            .flatMap(quote -> quote.speaker().stream())
            .collect(Collectors.groupingBy(Speaker::id, Collectors.counting()));
    Map<String, Cast> cast = new LinkedHashMap<>();
    for (Speaker speaker : article.speakers()) {
      Optional.ofNullable(quotes.get(speaker.id()))
          .ifPresent(count -> cast.put(speaker.id(), Cast.of(cast.size() + 1, speaker, count)));
    }
    return cast;
  }

  private static Listed listed(Quote quote, Labels labels) {
    List<String> facts = new ArrayList<>();
    facts.add(quote.kind().toString());
    quote.within().ifPresent(outer -> facts.add("within another quote"));
    quote.cue().filter(Cue::isHedged).ifPresent(cue -> facts.add("hedged"));
    quote.cue().filter(Cue::isNegated).ifPresent(cue -> facts.add("negated"));
    facts.add(percent(quote.confidence()) + " sure");
    quote.speakerConfidence().ifPresent(p -> facts.add("speaker " + percent(p) + " sure"));
    return new Listed(
        labels.of(quote),
        labels.number(quote),
        labels.colour(quote),
        quote.speaker().map(Speaker::name).orElse(UNKNOWN),
        quote.cue().map(Cue::text).orElse(""),
        quote.content().stream().map(Passage::text).collect(Collectors.joining(" … ")),
        String.join(" · ", facts));
  }

  private static String percent(double probability) {
    return Math.round(probability * PERCENT) + " %";
  }

  /**
   * Holds somebody who is quoted.
   *
   * @param number by which quotes refer to him
   * @param colour the class of his colour
   */
  record Cast(int number, String colour, String name, String role, String count) {

    /** As many as the style sheet has; they are used again after that, with other numbers. */
    private static final int COLOURS = 8;

    static Cast of(int number, Speaker speaker, long quotes) {
      return new Cast(
          number,
          "s" + ((number - 1) % COLOURS + 1),
          speaker.name(),
          speaker.role().orElse(""),
          quotes == 1 ? "1 quote" : quotes + " quotes");
    }
  }

  /** Holds a line of the text. */
  record Paragraph(List<Piece> pieces) {}

  /**
   * Holds a piece of the text that is marked in one way, or not at all.
   *
   * @param classes what it is part of; empty if of nothing
   * @param quotes the labels of the quotes that it is part of
   * @param number of the speaker, where his content begins
   */
  record Piece(String text, String classes, String quotes, String number) {}

  /** Holds a quote of the list. */
  record Listed(
      String label,
      String number,
      String colour,
      String speaker,
      String cue,
      String content,
      String facts) {}
}
