package org.sayso.attribution;

import java.util.Arrays;

/**
 * Tells how likely the network finds it that two places of a text are about the same person, body
 * or document, before anything else is considered. Several readers say so, fitted apart, since they
 * err apart. Immutable.
 */
public final class Likeness {

  /** How many readers there are. */
  public static final int READERS = 3;

  private static final Likeness UNKNOWN = new Likeness(new int[0], 0);

  private final int[] begin;

  /** How many numbers a reader has for a unit; 0 if nothing is known. */
  private final int width;

  private final float[] asAnaphor;
  private final float[] asAntecedent;
  private final float[] asNobody;

  private Likeness(int[] begin, int width) {
    this.begin = begin;
    this.width = width;
    this.asAnaphor = new float[begin.length * width * READERS];
    this.asAntecedent = new float[begin.length * width * READERS];
    this.asNobody = new float[begin.length * READERS];
  }

  /** Returns one that knows nothing: all is equally likely. */
  public static Likeness unknown() {
    return UNKNOWN;
  }

  /** Collects what the windows of a text say. Not thread-safe: made for one text. */
  static final class Builder {
    private final int[] begin;
    private Likeness built = UNKNOWN;

    Builder(Units units) {
      begin = units.begin;
    }

    /** Adds what a window says of the units that it owns. */
    void add(Windows.Window window, Model.Vectors vectors) {
      int row = vectors.asAnaphor().length / window.size();
      if (built == UNKNOWN) {
        built = new Likeness(begin, row / READERS);
      }
      copy(window, vectors.asAnaphor(), built.asAnaphor, row);
      copy(window, vectors.asAntecedent(), built.asAntecedent, row);
      copy(window, vectors.asNobody(), built.asNobody, READERS);
    }

    private static void copy(Windows.Window window, float[] from, float[] to, int row) {
      int first = window.low() - window.from();
      int size = window.high() - window.low();
      System.arraycopy(from, first * row, to, window.low() * row, size * row);
    }

    Likeness build() {
      return built;
    }
  }

  /**
   * Returns how like two places are; 0 means that nothing is known.
   *
   * @param reader which of the readers says so
   * @param anaphor where a word begins that stands for somebody, in UTF-16 units
   * @param antecedent where a word begins that may name him
   */
  public double between(int reader, int anaphor, int antecedent) {
    if (width == 0) {
      return 0;
    }
    int one = ((unitAt(anaphor) * READERS) + reader) * width;
    int other = ((unitAt(antecedent) * READERS) + reader) * width;
    float sum = 0;
    for (int i = 0; i < width; i++) {
      sum += asAnaphor[one + i] * asAntecedent[other + i];
    }
    return sum / Math.sqrt(width);
  }

  /** Returns how much the place of an anaphor speaks for nobody who is mentioned before it. */
  public double ofNobody(int reader, int anaphor) {
    return width == 0 ? 0 : asNobody[(unitAt(anaphor) * READERS) + reader];
  }

  private int unitAt(int offset) {
    int at = Arrays.binarySearch(begin, offset);
    return Math.max(0, at >= 0 ? at : -at - 2);
  }
}
