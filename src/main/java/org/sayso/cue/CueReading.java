package org.sayso.cue;

import java.io.IOException;
import java.util.Optional;
import org.sayso.Act;
import org.sayso.Span;
import org.sayso.language.Tokens;

/**
 * Reads a cue: which verb it is to be counted as, what kind of act that is, and whether the article
 * hedges or denies it.
 *
 * <pre>{@code
 * CueReading cues = CueReading.open();
 * cues.read(tokens, cue, source); // "did not dispute": dispute say negated
 * }</pre>
 *
 * <p>Takes any span whatever. Thread-safe.
 */
public final class CueReading {

  /** Stands for the words of a cue that has none, so that a count of lemmas shows it. */
  private static final String NO_WORDS = "(none)";

  private final Lexicon lexicon;
  private final Markers markers;

  private CueReading(Lexicon lexicon, Markers markers) {
    this.lexicon = lexicon;
    this.markers = markers;
  }

  /**
   * Loads the word lists from the class path.
   *
   * @throws IOException if one is not there
   */
  public static CueReading open() throws IOException {
    return new CueReading(Lexicon.load(), Markers.load());
  }

  /**
   * Reads the cue at {@code cue}.
   *
   * @param source where the words for its speaker stand, so that what stands around them is seen
   */
  public CueFacts read(Tokens tokens, Span cue, Optional<Span> source) {
    Words words = Words.around(tokens, cue, source, lexicon);
    Optional<Head> found = new HeadFinder(words, lexicon).find();
    if (found.isEmpty()) {
      return new CueFacts(mark(tokens.text(), cue), Act.SAY, false, false);
    }
    Head head = found.get();
    Reach reach = new Reach(words, lexicon, markers);
    return new CueFacts(
        head.lemma(),
        new ActFinder(words, lexicon).of(head),
        new Hedges(words, lexicon, markers, reach).hedge(head),
        new Negations(words, lexicon, markers, reach).deny(head));
  }

  private static String mark(String text, Span cue) {
    int end = Math.min(cue.end(), text.length());
    String mark = text.substring(Math.min(cue.begin(), end), end).strip();
    return mark.isBlank() ? NO_WORDS : mark;
  }
}
