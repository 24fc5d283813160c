package org.sayso;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.sayso.attribution.Said;
import org.sayso.directory.Match;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.speaker.Cast;

/**
 * Reads news text and links every quotation to its speaker and its reporting verb.
 *
 * <pre>{@code
 * try (Sayso sayso = Sayso.create()) {
 *   for (Quote quote : sayso.read(text).quotes()) {
 *     System.out.println(quote.speaker().map(Speaker::name).orElse("unknown") + ": " + quote.content());
 *   }
 * }
 * }</pre>
 *
 * <p>A text is read in six steps. CoreNLP finds its tokens, sentences, tags, lemmas and names; no
 * parser and no coreference, which are what makes its own quote annotator slow. Then every stretch
 * in quotation marks is found, straight or curly, nested or left open. A network trained on PolNeAR
 * (Newell, Margolin and Ruths 2018) finds the cues and for each cue its content and source. Names,
 * descriptions and pronouns are gathered into entities, and each source is linked to the one that
 * it stands for, or to none where the text does not tell. Each entity is looked up, by all the
 * names that the text gives it, in the user's own {@link SpeakerDirectory} if there is one. Last,
 * all this is put together as an {@link Article}.
 *
 * <p>Open it once and keep it: it holds some 200 MB and takes a second or two to load. Close it to
 * give back the memory of the network. Thread-safe: any number of threads may read at once, and the
 * answer does not depend on how many do.
 */
public final class Sayso implements AutoCloseable {

  private final Steps steps;
  private final Limits limits;
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean isClosed;

  Sayso(Steps steps, Limits limits) {
    this.steps = steps;
    this.limits = limits;
  }

  /**
   * Opens Sayso with the defaults: the model in the jar, one thread for each text, texts of up to
   * {@value SaysoBuilder#DEFAULT_MAX_CHARACTERS} characters.
   *
   * @throws SaysoException with {@code MODEL_MISSING} or {@code MODEL_DAMAGED} if a model's file is
   *     not there or is not what it should be
   */
  public static Sayso create() {
    return builder().build();
  }

  /** Begins a choice of what the defaults do not suit. */
  public static SaysoBuilder builder() {
    return new SaysoBuilder();
  }

  /**
   * Reads a text. Any text will do; one without quotes, an empty one too, gives an article without
   * quotes.
   *
   * @param text plain text, its paragraphs set apart by blank lines or by line ends
   * @return what was said in it; all offsets are UTF-16 code units into {@code text}
   * @throws SaysoException with {@code TEXT_TOO_LONG} if it is longer than the limit, {@code
   *     INTERRUPTED} if the thread was interrupted, {@code CLOSED} after {@link #close()}
   */
  public Article read(String text) {
    Objects.requireNonNull(text, "text");
    checkLength(text);
    return whileOpen(() -> article(steps.language().read(text)));
  }

  /**
   * Reads a text that somebody's own CoreNLP pipeline has annotated with {@code tokenize} and
   * {@code ssplit} at least; tags, lemmas and names are taken over where they are there and added
   * where they are not. A paragraph ends a sentence, and where {@code cleanxml} took markup away,
   * the article's text has spaces in its place. The annotation is not changed.
   *
   * @return as for {@link #read(String)}; offsets are into the annotation's text
   * @throws IllegalArgumentException if the annotation has no text or no sentences
   * @throws SaysoException as for {@link #read(String)}
   */
  public Article read(Annotation annotation) {
    Objects.requireNonNull(annotation, "annotation");
    return whileOpen(
        () -> {
          Tokens tokens = steps.language().from(annotation);
          checkLength(tokens.text());
          return article(tokens);
        });
  }

  private Article article(Tokens tokens) {
    Marks marks = Marks.in(tokens.text(), tokens.paragraphs());
    Said all = steps.attributor().attribute(tokens, marks);
    Said said = all.from(limits.minConfidence());
    Cast cast = steps.casting().cast(tokens, marks, said);
    List<Match> matches = steps.directory().match(tokens.text(), cast.entities());
    return new Assembly(tokens, marks, steps.cues(), steps.attributor().model())
        .article(said.attributions(), cast, matches);
  }

  private void checkLength(String text) {
    if (text.length() > limits.maxCharacters()) {
      throw new SaysoException(
          SaysoException.Code.TEXT_TOO_LONG,
          ("text of %d characters: the limit is %d; split the text,"
                  + " or set SaysoBuilder.maxCharacters higher")
              .formatted(text.length(), limits.maxCharacters()));
    }
  }

  private Article whileOpen(Supplier<Article> reading) {
    open.readLock().lock();
    try {
      if (isClosed) {
        throw new SaysoException(SaysoException.Code.CLOSED, "this Sayso was closed; open another");
      }
      return reading.get();
    } catch (CancellationException e) {
      throw new SaysoException(
          SaysoException.Code.INTERRUPTED, "interrupted while reading a text", e);
    } finally {
      open.readLock().unlock();
    }
  }

  /** Gives back the network's memory, once those who read have finished. Does nothing twice. */
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (!isClosed) {
        isClosed = true;
        steps.attributor().close();
      }
    } finally {
      open.writeLock().unlock();
    }
  }
}
