package org.sayso.speaker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.attribution.ModelFiles;

/**
 * Scores candidates from their {@link Features}: a linear part and one hidden layer, fitted by
 * models/attribution to the speakers of train so that the probability of the right one is highest.
 * Immutable.
 */
final class Ranker {

  private static final String FILE = "ranker.txt";
  private static final Pattern BLANK = Pattern.compile(" ");

  private final double[] linear;
  private final List<double[]> hidden;

  private Ranker(double[] linear, List<double[]> hidden) {
    this.linear = linear;
    this.hidden = List.copyOf(hidden);
  }

  /** Reads the linear weights, then a line for each hidden unit: its weights, bias and outgoing. */
  static Ranker load(ModelFiles files) throws IOException {
    List<double[]> lines =
        new String(files.read(FILE), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> BLANK.splitAsStream(line).mapToDouble(Double::parseDouble).toArray())
            .toList();
    for (int n = 0; n < lines.size(); n++) {
      int expected = n == 0 ? Features.COUNT : Features.COUNT + 2;
      if (lines.get(n).length != expected) {
        throw new IOException(
            files.message(
                FILE,
                "line %d has %d weights, expected %d".formatted(n, lines.get(n).length, expected)));
      }
    }
    return new Ranker(lines.get(0), lines.subList(1, lines.size()));
  }

  /** Returns for each how probable it is that it is the right one. */
  double[] probabilities(List<double[]> features) {
    double[] probabilities = features.stream().mapToDouble(this::score).map(Math::exp).toArray();
    double sum = 0;
    for (double each : probabilities) {
      sum += each;
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  private double score(double[] features) {
    double score = dot(linear, features);
    for (double[] unit : hidden) {
      double bias = unit[features.length];
      double outgoing = unit[features.length + 1];
      score += outgoing * Math.tanh(bias + dot(unit, features));
    }
    return score;
  }

  private static double dot(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
