package org.sayso.speaker;

import java.io.IOException;
import java.util.Objects;
import org.sayso.attribution.ModelFiles;
import org.sayso.attribution.Said;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Finds who speaks in an article, and whose each attribution is.
 *
 * <p>Thread-safe.
 */
public final class Casting {

  private final Knowledge knowledge;

  private final double leastConfidence;

  private Casting(Knowledge knowledge, double leastConfidence) {
    this.knowledge = knowledge;
    this.leastConfidence = leastConfidence;
  }

  /**
   * Loads word lists and first names from the class path, and the ranker of a model.
   *
   * @param files the model's, whose network gives the likeness that the ranker weighs
   * @throws java.io.FileNotFoundException if one is not there
   * @throws IOException if one cannot be read
   */
  public static Casting open(ModelFiles files) throws IOException {
    return new Casting(Knowledge.load(files), files.number("speaker.threshold"));
  }

  /** Returns the same that leaves speakers unknown whose probability is below another threshold. */
  public Casting withThreshold(double threshold) {
    return new Casting(knowledge, threshold);
  }

  /** Casts an article, in time linear in its length but for a sorting of its names. */
  public Cast cast(Tokens tokens, Marks marks, Said said) {
    Objects.requireNonNull(marks, "marks");
    return cast(tokens, marks, said, Observer.NONE);
  }

  /** Does the same, watched. */
  Cast cast(Tokens tokens, Marks marks, Said said, Observer observer) {
    return new Resolver(tokens, marks, knowledge, said, observer).resolve().cast(leastConfidence);
  }
}
