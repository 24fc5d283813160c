package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds one whom an anaphor may mean, with where he was mentioned, the nearest first.
 *
 * <p>Not thread-safe: made for one anaphor.
 */
final class Candidate {

  /** The rank of one who was not seen, or did not speak. */
  private static final int LAST = Integer.MAX_VALUE;

  private final Figure figure;
  private final int rank;
  private final List<Sighting> sightings = new ArrayList<>();
  private int spokenRank = LAST;
  private boolean isSuggested;
  private boolean isPossessor;

  /**
   * Makes a candidate.
   *
   * @param rank how many others were mentioned since
   */
  Candidate(Figure figure, int rank) {
    this.figure = figure;
    this.rank = rank;
  }

  Figure figure() {
    return figure;
  }

  int rank() {
    return rank;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  /** Returns how many others spoke since. */
  int spokenRank() {
    return spokenRank;
  }

  /** Takes note that he spoke, and returns whether that is news. */
  boolean spoke(int othersSince) {
    boolean isNews = spokenRank == LAST;
    if (isNews) {
      spokenRank = othersSince;
    }
    return isNews;
  }

  /** Returns whether he was called by the very same words before, or spoke right before. */
  boolean isSuggested() {
    return isSuggested;
  }

  void suggest() {
    isSuggested = true;
  }

  /** Returns whether the description names him as somebody else: {@code Smith's lawyer}. */
  boolean isPossessor() {
    return isPossessor;
  }

  void possesses() {
    isPossessor = true;
  }

  /** Returns whether he was mentioned before at all. */
  boolean isSeen() {
    return !sightings.isEmpty();
  }

  /** Returns whether all that was seen of him is within the anaphor's own content. */
  boolean isOwn() {
    return sightings.stream().allMatch(Sighting::isOwn);
  }

  /** Returns whether a word stands in his role or name. */
  boolean hasInRole(String word) {
    return figure.isCalled(word);
  }

  /** Prefers what the narration says of him to what people say in quotation marks. */
  Sighting nearest() {
    return sightings.stream()
        .filter(sighting -> !sighting.isOwn() && !sighting.isQuoted())
        .findFirst()
        .orElse(sightings.get(0));
  }
}
