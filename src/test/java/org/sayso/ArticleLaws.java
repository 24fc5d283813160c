package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;

/** What is true of every article, whatever the text. */
final class ArticleLaws {

  private ArticleLaws() {}

  static void check(Article article) {
    String text = article.text();
    assertThat(article.quotes())
        .isSortedAccordingTo(Comparator.comparingInt(quote -> quote.span().begin()));
    for (Quote quote : article.quotes()) {
      quote.content().forEach(part -> holds(part.span(), part.text(), text));
      quote.cue().ifPresent(cue -> holds(cue.span(), cue.text(), text));
      quote.source().ifPresent(source -> holds(source.span(), source.text(), text));
      assertThat(quote.confidence()).isBetween(0.0, 1.0);
      quote.speaker().ifPresent(speaker -> assertThat(article.speakers()).contains(speaker));
    }
    for (Speaker speaker : article.speakers()) {
      assertThat(speaker.name()).isNotBlank();
      speaker.mentions().forEach(mention -> holds(mention.span(), mention.text(), text));
    }
    article.unattributed().forEach(passage -> holds(passage.span(), passage.text(), text));
    assertThat(
            Stream.concat(
                article.quotes().stream().map(Quote::id),
                article.speakers().stream().map(Speaker::id)))
        .doesNotHaveDuplicates();
  }

  private static void holds(Span span, String passage, String text) {
    assertThat(passage).isNotEmpty().isEqualTo(text.substring(span.begin(), span.end()));
  }
}
