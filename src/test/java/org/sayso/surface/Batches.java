package org.sayso.surface;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.Speaker;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;

/** What a report should find of articles in the output of a batch. */
final class Batches {

  private Batches() {}

  static BatchArticle of(String id, Article article) {
    return new BatchArticle(id, Map.of(), article.quotes().stream().map(Batches::quote).toList());
  }

  private static BatchQuote quote(Quote quote) {
    return new BatchQuote(
        quote.kind(),
        quote.content().stream()
            .map(Passage::text)
            .map(Batches::written)
            .collect(Collectors.joining(" … ")),
        quote.cue().map(Batches::cue),
        quote.source().map(Source::text).map(Batches::written),
        quote.speaker().map(Batches::speaker),
        OptionalDouble.of(quote.confidence()),
        quote.speakerConfidence());
  }

  private static BatchCue cue(Cue cue) {
    return new BatchCue(
        written(cue.text()), cue.lemma(), cue.act(), cue.isHedged(), cue.isNegated());
  }

  private static BatchSpeaker speaker(Speaker speaker) {
    return new BatchSpeaker(
        speaker.id(),
        written(speaker.name()),
        speaker.type(),
        speaker.role().map(Batches::written),
        speaker.externalId());
  }

  /** Half a surrogate pair is no character of any file. */
  static String written(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
