package org.sayso.speaker;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.sayso.attribution.Attribution;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Finds who speaks in an article, and whose each attribution is.
 *
 * <p>Thread-safe.
 */
public final class Casting {

  private final Knowledge knowledge;

  private Casting(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Loads word lists and first names from the class path.
   *
   * @throws java.io.FileNotFoundException if one is not there
   * @throws IOException if one cannot be read
   */
  public static Casting open() throws IOException {
    return new Casting(Knowledge.load());
  }

  /** Casts an article, in time linear in its length but for a sorting of its names. */
  public Cast cast(Tokens tokens, Marks marks, List<Attribution> attributions) {
    Objects.requireNonNull(marks, "marks");
    return cast(tokens, marks, attributions, (pronoun, sort, figures, features) -> {});
  }

  /** Does the same, watched. */
  Cast cast(
      Tokens tokens, Marks marks, List<Attribution> attributions, Antecedents.Observer observer) {
    return new Resolver(tokens, marks, knowledge, attributions, observer).resolve().cast();
  }
}
