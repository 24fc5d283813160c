package org.sayso.speaker;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Holds how much each feature of a candidate counts, fitted to the pronouns of train. Immutable.
 */
final class Weights {

  /** What pronouns of one sort have in common. */
  enum Sort {
    PERSON,
    PLURAL,
    THING
  }

  private final Map<Sort, double[]> weights = new EnumMap<>(Sort.class);

  private Weights() {}

  static Weights load() throws IOException {
    Weights loaded = new Weights();
    for (List<String> line : WordList.read("pronoun-weights.txt")) {
      Sort sort = Sort.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      double[] numbers =
          line.subList(1, line.size()).stream().mapToDouble(Double::parseDouble).toArray();
      if (numbers.length != Candidate.FEATURES + 1) {
        throw new IOException(
            "pronoun-weights.txt: %s has %d weights, expected %d and one for nobody"
                .formatted(sort, numbers.length, Candidate.FEATURES));
      }
      loaded.weights.put(sort, numbers);
    }
    if (loaded.weights.size() < Sort.values().length) {
      throw new IOException("pronoun-weights.txt: has only " + loaded.weights.keySet());
    }
    return loaded;
  }

  /** Returns how well a candidate fits. */
  double score(Sort sort, double[] features) {
    double[] of = of(sort);
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += of[i] * features[i];
    }
    return score;
  }

  private double[] of(Sort sort) {
    return Objects.requireNonNull(weights.get(sort));
  }

  /** Returns how well it fits that none of the candidates is meant. */
  double nobody(Sort sort) {
    return of(sort)[Candidate.FEATURES];
  }
}
