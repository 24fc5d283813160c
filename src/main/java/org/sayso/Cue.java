package org.sayso;

import java.util.Objects;

/**
 * Holds the words that say that a quote is reported: said, according to, in a statement, a colon
 * after a name.
 *
 * <p>In {@code He reportedly did not say that …} the cue is {@code did not say}, its lemma {@code
 * say}; it is hedged and negated. Immutable.
 */
public final class Cue {

  private final Span span;
  private final String text;
  private final String lemma;
  private final Act act;
  private final boolean hedged;
  private final boolean negated;

  Cue(Span span, String text, String lemma, Act act, boolean hedged, boolean negated) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    this.lemma = Objects.requireNonNull(lemma, "lemma");
    this.act = Objects.requireNonNull(act, "act");
    this.hedged = hedged;
    this.negated = negated;
  }

  /** Returns where it stands. */
  public Span span() {
    return span;
  }

  /** Returns its own characters, as they stand in the article. */
  public String text() {
    return text;
  }

  /**
   * Returns the lemma of its head word: {@code say} for {@code has said}, {@code statement} for
   * {@code in a statement}. Fixed expressions and punctuation are their own: {@code according to},
   * {@code :}.
   */
  public String lemma() {
    return lemma;
  }

  /** Returns whether it is about speech, about thought or about something else. */
  public Act act() {
    return act;
  }

  /** Returns whether the article keeps its distance: reportedly, allegedly, is said to have. */
  public boolean isHedged() {
    return hedged;
  }

  /** Returns whether the article says that it was not so: did not say, denied, refused to say. */
  public boolean isNegated() {
    return negated;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Cue that
        && span.equals(that.span)
        && text.equals(that.text)
        && lemma.equals(that.lemma)
        && act == that.act
        && hedged == that.hedged
        && negated == that.negated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, lemma, act, hedged, negated);
  }

  /** Returns text, place, lemma and act, and whether it is hedged or negated. */
  @Override
  public String toString() {
    return text
        + span
        + " ("
        + lemma
        + ", "
        + act
        + (hedged ? ", hedged" : "")
        + (negated ? ", negated" : "")
        + ")";
  }
}
