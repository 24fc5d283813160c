package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom {@code he}, {@code they}, {@code it} and {@code the senator} mean, and who speaks
 * where no source stands: of all who come into question the one who fits best, or none of them.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Antecedents {

  /**
   * Below this probability a description means nobody known: it then stands for itself, which is
   * not wrong. On dev 0.8 gives the fewest wrong names (0.55: 7.0 of 100, 0.7: 6.4, 0.8: 5.9).
   */
  private static final double SURE = 0.8;

  /** The same where the text itself has called the candidate so before. */
  private static final double CALLED_SO = 0.4;

  private final Scene scene;
  private final Candidates candidates;
  private final Ranker ranker;
  private final Observer observer;

  Antecedents(Scene scene, Ranker ranker, Observer observer) {
    this.scene = scene;
    this.candidates = new Candidates(scene);
    this.ranker = ranker;
    this.observer = observer;
  }

  /** Returns whom an anaphor means. */
  Choice choose(Anaphor anaphor) {
    return rank(anaphor, candidates.of(anaphor));
  }

  /** Returns who speaks where no source stands; {@code suggested} is who spoke right before. */
  Choice choose(Anaphor anaphor, Optional<Figure> suggested) {
    List<Candidate> all = candidates.of(anaphor);
    all.stream()
        .filter(candidate -> suggested.filter(candidate.figure()::equals).isPresent())
        .forEach(Candidate::suggest);
    return rank(anaphor, all);
  }

  /** Returns which of those who bear a name is meant by it. */
  Choice choose(Anaphor anaphor, List<Figure> bearers) {
    return rank(anaphor, candidates.among(bearers, anaphor));
  }

  private Choice rank(Anaphor anaphor, List<Candidate> all) {
    List<double[]> features = new ArrayList<>();
    for (Candidate candidate : all) {
      features.add(Features.of(scene, anaphor, candidate, all.size()));
    }
    features.add(Features.ofNone(scene, anaphor, all.size()));
    observer.sees(anaphor, all, features);
    return best(anaphor, all, ranker.probabilities(features));
  }

  private Choice best(Anaphor anaphor, List<Candidate> all, double[] probabilities) {
    // One of those who bear a name is meant by it.
    boolean isSomebody = anaphor.sort() == Anaphor.Sort.NAME;
    int best = 0;
    for (int i = 1; i < probabilities.length - (isSomebody ? 1 : 0); i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    if (anaphor.sort() == Anaphor.Sort.DESCRIPTION
        && best < all.size()
        && probabilities[best] < sureEnough(all.get(best).figure(), anaphor)) {
      best = all.size();
    }
    Optional<Figure> figure =
        best < all.size() ? Optional.of(all.get(best).figure()) : Optional.empty();
    return new Choice(figure, probabilities[best]);
  }

  private double sureEnough(Figure figure, Anaphor anaphor) {
    boolean isCalledSo =
        scene.callings(figure).stream()
            .anyMatch(
                calling ->
                    calling.head() < anaphor.first()
                        && calling.noun().equals(anaphor.noun())
                        && calling.says(anaphor.words()));
    return isCalledSo && figure.isPerson() ? CALLED_SO : SURE;
  }
}
