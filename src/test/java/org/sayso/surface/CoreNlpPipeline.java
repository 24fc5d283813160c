package org.sayso.surface;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.List;
import org.sayso.Article;
import org.sayso.corenlp.SaysoAnnotations;
import org.sayso.corenlp.SaysoAnnotator;

/** A pipeline of CoreNLP's whose tokens and sentences are its own. */
final class CoreNlpPipeline implements Surface {

  @Override
  public List<Article> read(List<String> texts) {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                "tokenize,sayso",
                "customAnnotatorClass.sayso",
                SaysoAnnotator.class.getName()));
    return texts.stream()
        .map(Annotation::new)
        .peek(pipeline::annotate)
        .map(annotation -> annotation.get(SaysoAnnotations.ArticleAnnotation.class))
        .toList();
  }

  @Override
  public String toString() {
    return "CoreNLP annotator";
  }
}
