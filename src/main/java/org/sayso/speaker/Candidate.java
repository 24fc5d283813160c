package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import org.sayso.language.Token;

/**
 * Holds one whom a pronoun may mean, with where he was mentioned, the nearest first.
 *
 * <p>Not thread-safe: made for one pronoun.
 */
final class Candidate {

  /** How many features there are. */
  static final int FEATURES = 25;

  private final Figure figure;
  private final List<Sighting> sightings = new ArrayList<>();

  Candidate(Figure figure) {
    this.figure = figure;
  }

  Figure figure() {
    return figure;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  /** Returns whether all that was seen of him is within the pronoun's own content. */
  boolean isOwn() {
    return sightings.stream().allMatch(Sighting::isOwn);
  }

  /**
   * Returns what speaks for him and against him.
   *
   * @param at where the attribution begins that the pronoun is the source of
   * @param rank how many others were mentioned since
   */
  double[] features(Scene scene, Token at, Gender gender, int rank, int spokenRank) {
    Sighting near = nearest();
    Token there = scene.token(near.token());
    int sentences = Math.max(0, at.sentence() - there.sentence());
    int paragraphs = at.paragraph() - there.paragraph();
    boolean spokeLast = spokenRank == 0;
    return new double[] {
      is(sentences == 0),
      is(sentences == 1),
      is(sentences == 2),
      is(sentences >= 3 && sentences <= 5),
      is(paragraphs == 0),
      is(paragraphs == 1),
      is(paragraphs >= 3),
      is(spokeLast),
      is(spokeLast && paragraphs == 0),
      is(spokeLast && paragraphs == 1),
      is(spokenRank == 1),
      is(near.isSubject()),
      is(near.isFirst()),
      is(near.isModifier()),
      is(near.isQuoted()),
      is(isOwn()),
      is(gender != Gender.UNKNOWN && figure.gender() == gender),
      Math.log(1 + figure.namings()),
      is(!figure.isPerson()),
      is(rank == 0),
      is(rank == 1),
      Math.log(sightings.size()),
      is(near.isFirst() && paragraphs == 0),
      is(figure.isPlural()),
      is(wasSubject(scene, at.sentence())),
    };
  }

  /** Prefers what the narration says of him to what people say in quotation marks. */
  private Sighting nearest() {
    return sightings.stream()
        .filter(sighting -> !sighting.isOwn() && !sighting.isQuoted())
        .findFirst()
        .orElse(sightings.get(0));
  }

  /** Returns whether a verb of the same sentence or of the one before is his. */
  private boolean wasSubject(Scene scene, int sentence) {
    return sightings.stream()
        .filter(sighting -> sighting.isSubject() && !sighting.isOwn() && !sighting.isQuoted())
        .anyMatch(sighting -> scene.token(sighting.token()).sentence() >= sentence - 1);
  }

  private static double is(boolean claim) {
    return claim ? 1 : 0;
  }
}
