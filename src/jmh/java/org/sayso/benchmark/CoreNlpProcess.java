package org.sayso.benchmark;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.nio.file.Path;
import java.util.List;

/** Reads articles with CoreNLP's {@code quote}: {@code CoreNlpProcess FILE.jsonl THREADS}. */
final class CoreNlpProcess {

  private CoreNlpProcess() {}

  public static void main(String[] arguments) {
    List<NewsText> texts = Corpus.read(Path.of(arguments[0]));
    int threads = Integer.parseInt(arguments[1]);
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                "tokenize,pos,lemma,ner,depparse,coref,quote",
                "threads",
                String.valueOf(threads)));
    pipeline.annotate(new Annotation(texts.get(0).text()));
    double first = Reading.sinceStart();
    List<NewsText> rest = texts.subList(1, texts.size());
    pipeline.annotate(annotations(rest), threads); // once before it counts, as Sayso does
    List<Annotation> annotations = annotations(rest);
    long begin = System.nanoTime();
    pipeline.annotate(annotations, threads);
    double seconds = (System.nanoTime() - begin) / 1e9;
    Reading.ofThisProcess(NewsText.words(rest), seconds, first).print();
  }

  private static List<Annotation> annotations(List<NewsText> texts) {
    return texts.stream().map(each -> new Annotation(each.text())).toList();
  }
}
