package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import org.sayso.Article;
import org.sayso.Quote;

/**
 * Holds the keys under which {@link SaysoAnnotator} puts down what CoreNLP has no key for.
 *
 * <pre>{@code
 * Article article = annotation.get(SaysoAnnotations.ArticleAnnotation.class);
 * }</pre>
 *
 * <p>Never instantiated.
 */
public final class SaysoAnnotations {

  private SaysoAnnotations() {}

  /**
   * Is the key, on the document, of all that was found: indirect quotes, cues, kinds, confidences
   * and what nobody said. Immutable.
   */
  public static final class ArticleAnnotation implements CoreAnnotation<Article> {
    /** Makes a key; CoreNLP asks for the class alone. */
    public ArticleAnnotation() {}

    @Override
    public Class<Article> getType() {
      return Article.class;
    }
  }

  /**
   * Is the key, on a quotation of CoreNLP's, of the quote that it belongs to; absent where it
   * belongs to none, as a title does. A quote that goes on after {@code he said} has several
   * quotations. Immutable.
   */
  public static final class QuoteAnnotation implements CoreAnnotation<Quote> {
    /** Makes a key; CoreNLP asks for the class alone. */
    public QuoteAnnotation() {}

    @Override
    public Class<Quote> getType() {
      return Quote.class;
    }
  }
}
