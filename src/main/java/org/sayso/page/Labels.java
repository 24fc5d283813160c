package org.sayso.page;

import java.util.Map;
import java.util.Optional;
import org.sayso.Quote;
import org.sayso.Speaker;

/**
 * Knows what the page calls quotes and their speakers. Immutable.
 *
 * @param article its number in the page
 * @param cast by the speakers' ids
 */
record Labels(int article, Map<String, HtmlArticle.Cast> cast) {

  private static final String UNKNOWN_NUMBER = "?";
  private static final String UNKNOWN_COLOUR = "s0";

  /** Returns what no other quote of the page is called. */
  String of(Quote quote) {
    return article + "-" + quote.id();
  }

  String number(Quote quote) {
    return speaker(quote).map(who -> String.valueOf(who.number())).orElse(UNKNOWN_NUMBER);
  }

  String colour(Quote quote) {
    return speaker(quote).map(HtmlArticle.Cast::colour).orElse(UNKNOWN_COLOUR);
  }

  private Optional<HtmlArticle.Cast> speaker(Quote quote) {
    return quote.speaker().map(Speaker::id).map(cast::get);
  }
}
