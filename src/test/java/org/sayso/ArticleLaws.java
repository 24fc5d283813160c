package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is true of every article, whatever the text. */
final class ArticleLaws {

  private ArticleLaws() {}

  static void check(Article article) {
    String text = article.text();
    assertThat(article.quotes())
        .isSortedAccordingTo(Comparator.comparingInt(quote -> quote.span().begin()));
    assertThat(article.quotes())
        .extracting(Quote::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, article.quotes().size()).mapToObj(n -> "q" + n).toList());
    for (Quote quote : article.quotes()) {
      quote.content().forEach(part -> holds(part.span(), part.text(), text));
      quote.cue().ifPresent(cue -> holds(cue.span(), cue.text(), text));
      quote.source().ifPresent(source -> holds(source.span(), source.text(), text));
      assertThat(quote.confidence()).isBetween(0.0, 1.0);
      quote.speaker().ifPresent(speaker -> assertThat(article.speakers()).contains(speaker));
    }
    article.quotes().forEach(quote -> holdsWithin(quote, article));
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

  /** A quote within another stands in its content, and following outwards one comes to an end. */
  private static void holdsWithin(Quote quote, Article article) {
    Set<String> inside = new HashSet<>();
    Optional<Quote> inner = Optional.of(quote);
    while (inner.isPresent() && inner.get().within().isPresent()) {
      assertThat(inside.add(inner.get().id())).as("within goes round: %s", inside).isTrue();
      Quote outer = named(inner.get().within().get(), article);
      spans(inner.get())
          .forEach(span -> assertThat(outer.content()).anyMatch(c -> c.span().contains(span)));
      inner = Optional.of(outer);
    }
  }

  private static Quote named(String id, Article article) {
    return article.quotes().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Span> spans(Quote quote) {
    return Stream.of(
            quote.content().stream().map(Passage::span),
            quote.cue().stream().map(Cue::span),
            quote.source().stream().map(Source::span))
        .flatMap(all -> all);
  }

  private static void holds(Span span, String passage, String text) {
    assertThat(passage).isNotEmpty().isEqualTo(text.substring(span.begin(), span.end()));
  }
}
