package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.sayso.Article;
import org.sayso.Sayso;
import org.sayso.language.Language;
import org.sayso.marks.Marks;

/**
 * Finds quotes and their speakers in a CoreNLP pipeline, and puts them where CoreNLP's own {@code
 * quote} does.
 *
 * <pre>{@code
 * annotators = tokenize,pos,lemma,ner,sayso
 * customAnnotatorClass.sayso = org.sayso.corenlp.SaysoAnnotator
 * }</pre>
 *
 * <p>A program that asks {@code CoreDocument.quotes()}, or reads CoreNLP's JSON, then has our
 * speakers; {@code docs/corenlp.md} says what each key holds. Indirect quotes, cues and confidences
 * are under {@link SaysoAnnotations}. The pipeline's tokens, sentences, tags, lemmas and names are
 * used where they are there, and never changed; {@code tokenize} alone will do.
 *
 * <p>Under the annotator's name a pipeline's properties may say what {@link org.sayso.SaysoBuilder}
 * can be told: {@code sayso.minConfidence}, {@code sayso.minSpeakerConfidence}, {@code
 * sayso.people} (a CSV), {@code sayso.maxCharacters}, {@code sayso.model}, {@code
 * sayso.modelThreads}; and {@code sayso.article = false} leaves out our own key on the document,
 * which CoreNLP's protocol buffers refuse. Thread-safe.
 */
public final class SaysoAnnotator implements Annotator {

  /**
   * CoreNLP drops annotators when memory runs short, without telling them; {@link #unmount()} comes
   * while others may still use them.
   */
  private static final Cleaner WHEN_DROPPED = Cleaner.create();

  private final Sayso sayso;
  private final boolean keepsArticle;

  /**
   * Makes the annotator that a pipeline's properties ask for, as CoreNLP does.
   *
   * @param name the annotator's name, under which its properties are
   * @param properties those of the whole pipeline
   * @throws IllegalArgumentException if one under the name is unknown, or its value wrong
   * @throws org.sayso.SaysoException if a model cannot be loaded
   */
  public SaysoAnnotator(String name, Properties properties) {
    Settings settings = new Settings(name, properties);
    Sayso opened = settings.open();
    this.sayso = opened;
    this.keepsArticle = settings.keepsArticle();
    WHEN_DROPPED.register(this, opened::close);
  }

  /**
   * Makes an annotator of somebody's own Sayso, to be added by {@code pipeline.addAnnotator}.
   *
   * @param sayso what reads; it is not closed by this
   */
  public SaysoAnnotator(Sayso sayso) {
    this.sayso = Objects.requireNonNull(sayso, "sayso");
    this.keepsArticle = true;
  }

  @Override
  public void annotate(Annotation document) {
    Article article = sayso.read(document);
    Marks marks = Marks.in(article.text(), Language.paragraphs(article.text()));
    document.set(
        CoreAnnotations.QuotationsAnnotation.class, new Quotations(article, document).in(marks));
    if (keepsArticle) {
      document.set(SaysoAnnotations.ArticleAnnotation.class, article);
    }
    if (!document.containsKey(CoreAnnotations.MentionsAnnotation.class)) {
      // CoreQuote looks for its speaker among the entities, and fails where nobody looked for any.
      document.set(CoreAnnotations.MentionsAnnotation.class, new ArrayList<>());
    }
  }

  /** Returns what {@code tokenize} finds. What tags and names it lacks, Sayso adds for itself. */
  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's own signature.
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's own signature.
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.QuotationsAnnotation.class,
        CoreAnnotations.QuotationIndexAnnotation.class,
        QuoteAttributionAnnotator.MentionAnnotation.class,
        QuoteAttributionAnnotator.MentionBeginAnnotation.class,
        QuoteAttributionAnnotator.MentionEndAnnotation.class,
        QuoteAttributionAnnotator.MentionTypeAnnotation.class,
        QuoteAttributionAnnotator.MentionSieveAnnotation.class,
        QuoteAttributionAnnotator.SpeakerAnnotation.class,
        QuoteAttributionAnnotator.SpeakerSieveAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class,
        SaysoAnnotations.ArticleAnnotation.class,
        SaysoAnnotations.QuoteAnnotation.class);
  }
}
