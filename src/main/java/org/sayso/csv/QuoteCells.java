package org.sayso.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.Span;
import org.sayso.Speaker;
import org.sayso.json.Offsets;
import org.sayso.json.Ruler;

/**
 * Puts the parts of quotes into cells. Immutable.
 *
 * @param ruler that of the article
 */
record QuoteCells(Ruler ruler) {

  static final List<String> COLUMNS =
      List.of(
          "quote",
          "kind",
          "confidence",
          "speaker",
          "speakerName",
          "speakerType",
          "speakerRole",
          "externalId",
          "speakerConfidence",
          "within",
          "content",
          "contentSpans",
          "cue",
          "cueBegin",
          "cueEnd",
          "lemma",
          "act",
          "hedged",
          "negated",
          "source",
          "sourceForm",
          "sourceBegin",
          "sourceEnd");

  /** The cells of no quote. */
  static final List<String> NONE = Collections.nCopies(COLUMNS.size(), "");

  static QuoteCells of(Article article, Offsets offsets) {
    return new QuoteCells(Ruler.of(article.text(), offsets));
  }

  List<String> cells(Quote quote) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.addAll(List.of(quote.id(), quote.kind().toString(), String.valueOf(quote.confidence())));
    cells.addAll(speaker(quote));
    cells.add(quote.within().orElse(""));
    cells.addAll(content(quote.content()));
    cells.addAll(cue(quote.cue()));
    cells.addAll(source(quote.source()));
    return cells;
  }

  private static List<String> speaker(Quote quote) {
    Optional<Speaker> speaker = quote.speaker();
    return List.of(
        speaker.map(Speaker::id).orElse(""),
        speaker.map(Speaker::name).orElse(""),
        speaker.map(each -> each.type().toString()).orElse(""),
        speaker.flatMap(Speaker::role).orElse(""),
        speaker.flatMap(Speaker::externalId).orElse(""),
        quote.speakerConfidence().isPresent()
            ? String.valueOf(quote.speakerConfidence().getAsDouble())
            : "");
  }

  private List<String> content(List<Passage> content) {
    return List.of(
        content.stream().map(Passage::text).collect(Collectors.joining(" … ")),
        content.stream()
            .map(Passage::span)
            .map(span -> begin(span) + "-" + end(span))
            .collect(Collectors.joining(";")));
  }

  private List<String> cue(Optional<Cue> cue) {
    return cue.map(
            found ->
                List.of(
                    found.text(),
                    begin(found.span()),
                    end(found.span()),
                    found.lemma(),
                    found.act().toString(),
                    String.valueOf(found.isHedged()),
                    String.valueOf(found.isNegated())))
        .orElse(Collections.nCopies(7, ""));
  }

  private List<String> source(Optional<Source> source) {
    return source
        .map(
            found ->
                List.of(
                    found.text(), found.form().toString(), begin(found.span()), end(found.span())))
        .orElse(Collections.nCopies(4, ""));
  }

  private String begin(Span span) {
    return String.valueOf(ruler.written(span.begin()));
  }

  private String end(Span span) {
    return String.valueOf(ruler.written(span.end()));
  }
}
