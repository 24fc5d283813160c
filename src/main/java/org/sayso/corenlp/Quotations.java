package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.Article;
import org.sayso.Quote;
import org.sayso.Span;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Makes of an article the quotations that CoreNLP has: one for each stretch in quotation marks,
 * those within another one under it.
 *
 * <p>Not thread-safe: made for one document.
 */
final class Quotations {

  /** A quotation and what is needed to put others within it. */
  private record Open(Span span, Optional<Quote> quote, List<CoreMap> embedded) {}

  private final Article article;
  private final PipelineTokens tokens;
  private final @Nullable String documentId;
  private final Belonging belonging;
  private final SpeakerKeys speakers;

  Quotations(Article article, Annotation document) {
    this.article = article;
    this.tokens = PipelineTokens.of(document);
    this.documentId = document.get(CoreAnnotations.DocIDAnnotation.class);
    this.belonging = new Belonging(article);
    this.speakers = new SpeakerKeys(article.text(), tokens);
  }

  /** Returns the outermost quotations, in text order. */
  List<CoreMap> in(Marks marks) {
    List<CoreMap> outermost = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (Stretch stretch : marks.stretches()) {
      Optional<TokenRange> range = tokens.in(stretch.span());
      if (range.isPresent()) {
        while (!open.isEmpty() && open.element().span().end() <= stretch.span().begin()) {
          open.remove();
        }
        List<CoreMap> siblings = open.isEmpty() ? outermost : open.element().embedded();
        Optional<Quote> around = open.isEmpty() ? Optional.empty() : open.element().quote();
        open.push(add(stretch.span(), range.get(), around, siblings));
      }
    }
    number(outermost);
    return outermost;
  }

  private Open add(Span span, TokenRange range, Optional<Quote> around, List<CoreMap> siblings) {
    Optional<Quote> quote = belonging.of(span, around);
    List<CoreMap> embedded = new ArrayList<>();
    CoreMap quotation = quotation(span, range, embedded);
    quote.ifPresent(found -> speakers.set(quotation, found));
    siblings.add(quotation);
    return new Open(span, quote, embedded);
  }

  private CoreMap quotation(Span span, TokenRange range, List<CoreMap> embedded) {
    Annotation quotation = new Annotation(span.of(article.text()));
    if (documentId != null) {
      quotation.set(CoreAnnotations.DocIDAnnotation.class, documentId);
    }
    quotation.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.begin());
    quotation.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    quotation.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens.of(range)));
    quotation.set(CoreAnnotations.TokenBeginAnnotation.class, range.first());
    quotation.set(CoreAnnotations.TokenEndAnnotation.class, range.last());
    quotation.set(CoreAnnotations.SentenceBeginAnnotation.class, tokens.sentenceOf(range.first()));
    quotation.set(CoreAnnotations.SentenceEndAnnotation.class, tokens.sentenceOf(range.last()));
    quotation.set(CoreAnnotations.QuotationsAnnotation.class, embedded);
    return quotation;
  }

  /** Numbers the outermost first, then those within them, as CoreNLP does; tokens know theirs. */
  private static void number(List<CoreMap> outermost) {
    Deque<CoreMap> upcoming = new ArrayDeque<>(outermost);
    for (int index = 0; !upcoming.isEmpty(); index++) {
      CoreMap quotation = upcoming.remove();
      quotation.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
      for (CoreLabel token : quotation.get(CoreAnnotations.TokensAnnotation.class)) {
        token.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
      }
      upcoming.addAll(quotation.get(CoreAnnotations.QuotationsAnnotation.class));
    }
  }
}
