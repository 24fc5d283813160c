package org.sayso.corenlp;

import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionTypeAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.SourceForm;
import org.sayso.Speaker;

/**
 * Puts down who says a quotation, under the keys of CoreNLP's own attribution.
 *
 * <p>The mention is the source; the speaker has the fullest name, or description; the canonical
 * mention is the fullest name where the article has one, as CoreNLP's is a named entity. A key of
 * which nothing is known is not set, which {@code CoreQuote} gives as empty and the outputters as
 * {@code Unknown}. Not thread-safe: made for one document.
 */
final class SpeakerKeys {

  /** CoreNLP tells by which of its sieves something was found. */
  private static final String SIEVE = "sayso";

  private final PipelineTokens tokens;
  private final FullestName names;
  private final Map<String, Optional<TokenRange>> placesOfNames = new HashMap<>();

  SpeakerKeys(String text, PipelineTokens tokens) {
    this.tokens = tokens;
    this.names = new FullestName(text, tokens);
  }

  void set(CoreMap quotation, Quote quote) {
    quotation.set(SaysoAnnotations.QuoteAnnotation.class, quote);
    quote.source().ifPresent(source -> setMention(quotation, source));
    quote.speaker().ifPresent(speaker -> setSpeaker(quotation, speaker));
  }

  private void setMention(CoreMap quotation, Source source) {
    quotation.set(MentionAnnotation.class, source.text());
    quotation.set(MentionTypeAnnotation.class, typeOf(source.form()));
    quotation.set(MentionSieveAnnotation.class, SIEVE);
    tokens
        .in(source.span())
        .ifPresent(
            range -> {
              quotation.set(MentionBeginAnnotation.class, range.first());
              quotation.set(MentionEndAnnotation.class, range.last());
            });
  }

  private void setSpeaker(CoreMap quotation, Speaker speaker) {
    quotation.set(SpeakerAnnotation.class, speaker.name());
    quotation.set(SpeakerSieveAnnotation.class, SIEVE);
    if (FullestName.isKnown(speaker)) {
      quotation.set(CanonicalMentionAnnotation.class, speaker.name());
      placesOfNames
          .computeIfAbsent(speaker.id(), id -> names.of(speaker))
          .ifPresent(
              range -> {
                quotation.set(CanonicalMentionBeginAnnotation.class, range.first());
                quotation.set(CanonicalMentionEndAnnotation.class, range.last());
              });
    }
  }

  /** The words for it that CoreNLP's sieves have. */
  private static String typeOf(SourceForm form) {
    return switch (form) {
      case NAME -> "name";
      case PRONOUN -> "pronoun";
      case NOMINAL -> "animate noun";
    };
  }
}
