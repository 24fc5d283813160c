package org.sayso.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Holds CoreNLP's tagger and its CRF for the names of people, organizations and places.
 * Thread-safe.
 */
final class Models {

  private static final String FOLDER = "/org/sayso/model/corenlp/";
  private static final String TAGGER = FOLDER + "tags.tagger";
  private static final String NAMER = FOLDER + "names.crf";
  private static final String NO_NAME = "O";
  private static final int BUFFER = 1 << 16;

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> namer;

  private Models(MaxentTagger tagger, CRFClassifier<CoreLabel> namer) {
    this.tagger = tagger;
    this.namer = namer;
  }

  /** Loads both, side by side. */
  static Models load() throws IOException {
    FutureTask<CRFClassifier<CoreLabel>> loading = new FutureTask<>(Models::loadNamer);
    Thread thread = new Thread(loading, "sayso-load");
    thread.setDaemon(true);
    thread.start();
    MaxentTagger tagger = read(TAGGER, Models::loadTagger);
    return new Models(tagger, get(loading));
  }

  /** Begins to tag a text. */
  Tagging tagging() {
    return new Tagging(tagger, namer.getKnownLCWords());
  }

  /** Sets the lemma of each word, which has its tag. */
  void lemmatize(List<CoreLabel> sentence, Morphology morphology) {
    for (CoreLabel word : sentence) {
      morphology.stem(word);
    }
  }

  /** Sets the class of name of each word, which has its tag. */
  void name(List<CoreLabel> sentence) {
    if (Nameless.is(sentence)) {
      sentence.forEach(word -> word.setNER(NO_NAME));
      return;
    }
    List<CoreLabel> named = namer.classifySentence(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setNER(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
    }
  }

  private static MaxentTagger loadTagger(InputStream in) {
    Properties settings = new Properties();
    // Scores only the tags that a word may have: in less than half of the time, and two tags in a
    // thousand are others.
    settings.setProperty("approximate", "true");
    return new MaxentTagger(in, settings, false);
  }

  private static CRFClassifier<CoreLabel> loadNamer() throws IOException {
    return read(
        NAMER,
        in -> {
          Properties settings = new Properties();
          // Otherwise it learns the lower-case words that it sees, and what it answers depends on
          // what it has read before.
          settings.setProperty("maxAdditionalKnownLCWords", "0");
          return CRFClassifier.getClassifier(new ObjectInputStream(in), settings);
        });
  }

  /** Reads one model, with its name in whatever goes wrong. */
  private interface Loader<T> {
    T load(InputStream in) throws IOException, ClassNotFoundException;
  }

  private static <T> T read(String resource, Loader<T> loader) throws IOException {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(
            "model "
                + resource
                + ": not on the class path; it is part of Sayso's jar, was something filtered out?");
      }
      return loader.load(new BufferedInputStream(in, BUFFER));
    } catch (FileNotFoundException e) {
      throw e;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new IOException("model " + resource + ": damaged, or of another version of CoreNLP", e);
    }
  }

  private static <T> T get(FutureTask<T> loading) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return loading.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          throw e.getCause() instanceof IOException broken
              ? broken
              : new IOException("model " + NAMER + ": could not be loaded", e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
