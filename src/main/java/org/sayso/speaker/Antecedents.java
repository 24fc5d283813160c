package org.sayso.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.language.Token;

/**
 * Finds whom {@code he}, {@code she}, {@code they} and {@code it} mean: of those mentioned not long
 * before the one who agrees and fits best.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Antecedents {

  /** Below this probability a pronoun is left open: a wrong name is worse than none. */
  private static final double MIN_PROBABILITY = 0.4;

  /** Watches the choices, for whoever fits the weights. */
  interface Observer {
    void sees(int pronoun, Weights.Sort sort, List<Figure> figures, List<double[]> features);
  }

  private final Scene scene;
  private final Weights weights;
  private final Observer observer;

  Antecedents(Scene scene, Weights weights, Observer observer) {
    this.scene = scene;
    this.weights = weights;
    this.observer = observer;
  }

  /** Returns whom the pronoun at a token means. */
  Optional<Finding> meant(int token, Pronoun pronoun, List<Span> own) {
    Weights.Sort sort = sort(pronoun);
    Map<Figure, Candidate> candidates = new LinkedHashMap<>();
    Map<Figure, Integer> spokenRanks = new LinkedHashMap<>();
    for (Sighting sighting : scene.before(token, own)) {
      Figure figure = sighting.figure();
      if (agrees(figure, pronoun, sort)) {
        candidates.computeIfAbsent(figure, Candidate::new).add(sighting);
        if (sighting.isSpeaking()) {
          spokenRanks.putIfAbsent(figure, spokenRanks.size());
        }
      }
    }
    Token at = scene.begin(token, own);
    List<Figure> figures = new ArrayList<>();
    List<double[]> features = new ArrayList<>();
    for (Candidate candidate : candidates.values()) {
      int spoken = spokenRanks.getOrDefault(candidate.figure(), Integer.MAX_VALUE);
      features.add(candidate.features(scene, at, pronoun.gender(), figures.size(), spoken));
      figures.add(candidate.figure());
    }
    observer.sees(token, sort, figures, features);
    return best(sort, figures, features);
  }

  private Optional<Finding> best(Weights.Sort sort, List<Figure> figures, List<double[]> features) {
    double[] scores = features.stream().mapToDouble(each -> weights.score(sort, each)).toArray();
    double sum = Math.exp(weights.nobody(sort));
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      sum += Math.exp(scores[i]);
      if (best < 0 || scores[i] > scores[best]) {
        best = i;
      }
    }
    if (best < 0 || Math.exp(scores[best]) / sum < MIN_PROBABILITY) {
      return Optional.empty();
    }
    return Optional.of(new Finding(figures.get(best), Math.exp(scores[best]) / sum));
  }

  private static Weights.Sort sort(Pronoun pronoun) {
    if (pronoun.kind() == Pronoun.Kind.PLURAL) {
      return Weights.Sort.PLURAL;
    }
    return pronoun.isThing() ? Weights.Sort.THING : Weights.Sort.PERSON;
  }

  private static boolean agrees(Figure figure, Pronoun pronoun, Weights.Sort sort) {
    return switch (sort) {
      case PLURAL -> figure.isPlural() || figure.type() == SpeakerType.ORGANIZATION;
      case THING ->
          !figure.isPlural()
              && (figure.type() == SpeakerType.ORGANIZATION
                  || figure.type() == SpeakerType.DOCUMENT);
      case PERSON ->
          !figure.isPlural()
              && (figure.isPerson() || figure.type() == SpeakerType.UNNAMED)
              && figure.gender().agrees(pronoun.gender());
    };
  }
}
