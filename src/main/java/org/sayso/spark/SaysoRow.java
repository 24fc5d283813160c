package org.sayso.spark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Mention;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.Span;
import org.sayso.Speaker;
import org.sayso.json.Failure;
import org.sayso.json.Offsets;
import org.sayso.json.Ruler;

/**
 * Puts what was found in an article into a row of {@link SaysoSchema#ARTICLE}. Immutable.
 *
 * @param ruler that of the article
 */
record SaysoRow(Ruler ruler) {

  static Row of(Article article, Offsets offsets) {
    return new SaysoRow(Ruler.of(article.text(), offsets)).row(article, offsets);
  }

  static Row of(Failure failure) {
    return RowFactory.create(
        null,
        null,
        null,
        null,
        null,
        RowFactory.create(failure.code().toString(), failure.message()));
  }

  private Row row(Article article, Offsets offsets) {
    return RowFactory.create(
        article.model(),
        offsets.toString(),
        rows(article.quotes(), this::quote),
        rows(article.speakers(), this::speaker),
        rows(article.unattributed(), this::passage),
        null);
  }

  private Row quote(Quote quote) {
    return RowFactory.create(
        quote.id(),
        quote.kind().toString(),
        quote.confidence(),
        orNull(quote.speaker().map(Speaker::id)),
        quote.speakerConfidence().isPresent() ? quote.speakerConfidence().getAsDouble() : null,
        orNull(quote.within()),
        rows(quote.content(), this::passage),
        orNull(quote.cue().map(this::cue)),
        orNull(quote.source().map(this::source)));
  }

  private Row cue(Cue cue) {
    return RowFactory.create(
        begin(cue.span()),
        end(cue.span()),
        cue.text(),
        cue.lemma(),
        cue.act().toString(),
        cue.isHedged(),
        cue.isNegated());
  }

  private Row source(Source source) {
    return RowFactory.create(
        begin(source.span()), end(source.span()), source.text(), source.form().toString());
  }

  private Row speaker(Speaker speaker) {
    return RowFactory.create(
        speaker.id(),
        speaker.name(),
        speaker.type().toString(),
        orNull(speaker.role()),
        orNull(speaker.externalId()),
        speaker.candidates(),
        rows(speaker.mentions(), this::mention));
  }

  private Row mention(Mention mention) {
    return RowFactory.create(
        begin(mention.span()), end(mention.span()), mention.text(), mention.form().toString());
  }

  private Row passage(Passage passage) {
    return RowFactory.create(begin(passage.span()), end(passage.span()), passage.text());
  }

  private int begin(Span span) {
    return ruler.written(span.begin());
  }

  private int end(Span span) {
    return ruler.written(span.end());
  }

  private static <T> List<Row> rows(List<T> values, Function<T, Row> row) {
    return values.stream().map(row).toList();
  }

  /** Spark says "absent" with null. */
  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
