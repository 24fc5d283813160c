package org.sayso.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.Span;

/**
 * Reads English: finds paragraphs, sentences, tokens with tag and lemma, and names.
 *
 * <pre>{@code
 * Tokens tokens = Language.open().read("Witkoff called. He will come, he said.");
 * tokens.tokens().get(0); // Witkoff/NNP[0,7)
 * }</pre>
 *
 * <p>Takes any string whatever, in time linear in its length. While it reads it looks now and then
 * whether its thread was interrupted, and stops with a {@link
 * java.util.concurrent.CancellationException} if so; the interrupt flag stays set.
 *
 * <p>Thread-safe.
 */
public final class Language {

  private final Models models;

  private Language(Models models) {
    this.models = models;
  }

  /**
   * Loads CoreNLP's tagger and its three-class CRF from the class path.
   *
   * @throws java.io.FileNotFoundException if a model is not there
   * @throws IOException if it is damaged
   */
  public static Language open() throws IOException {
    return new Language(Models.load());
  }

  /** Reads a text. */
  public Tokens read(String text) {
    return new Reader(models, Objects.requireNonNull(text, "text")).read();
  }

  /**
   * Takes over what somebody's own pipeline has found; it must have split the text into sentences.
   * A paragraph ends a sentence here too. Tags, lemmas and classes of names are added where the
   * pipeline had no annotator for them. Where it took markup away ({@code cleanxml}), the text has
   * spaces in its place. The annotation is not changed.
   *
   * @throws IllegalArgumentException if there is no text or there are no sentences
   */
  public Tokens from(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (text == null || sentences == null) {
      throw new IllegalArgumentException(
          "annotation has no "
              + (text == null ? "text" : "sentences")
              + ": run the annotators tokenize and ssplit (and best pos, lemma, ner) before");
    }
    Reader reader = new Reader(models, Markup.blankedIn(text, sentences));
    int last = 0;
    for (CoreMap sentence : sentences) {
      List<CoreLabel> words = trueCopies(sentence, last, text.length());
      if (!words.isEmpty()) {
        reader.addFound(words);
        last = words.get(words.size() - 1).endPosition();
      }
    }
    return reader.tokens();
  }

  /** Returns the paragraphs of a text, in order: where a stretch left open ends. */
  public static List<Span> paragraphs(String text) {
    return Paragraphs.of(text);
  }

  /** Copies the words whose offsets are true: within the text, in order and not overlapping. */
  private static List<CoreLabel> trueCopies(CoreMap sentence, int from, int textEnd) {
    List<CoreLabel> copies = new ArrayList<>();
    int last = from;
    for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      int begin = word.beginPosition();
      int end = word.endPosition();
      if (last <= begin && begin < end && end <= textEnd) {
        copies.add(new CoreLabel(word));
        last = end;
      }
    }
    return copies;
  }
}
