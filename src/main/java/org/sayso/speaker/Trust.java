package org.sayso.speaker;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sayso.attribution.ModelFiles;

/**
 * Says how probable it is that a speaker is right: a logistic regression on dev over what speaks
 * for him, what the ranker says, and the circumstances; its weights are in {@code
 * model.properties}. Immutable.
 */
final class Trust {

  /** Beyond these a ranker's probability says nothing more. */
  private static final double LEAST = 0.01;

  private static final double MOST = 0.99;

  private final Map<Evidence, Double> evidence = new EnumMap<>(Evidence.class);
  private final double ranked;
  private final double rankedDescription;
  private final double passive;
  private final double noPhrase;
  private final double inContent;
  private final double quoted;
  private final double attribution;

  private Trust(ModelFiles files) throws IOException {
    for (Evidence each : Evidence.values()) {
      evidence.put(each, files.number("speaker." + each.toString().toLowerCase(Locale.ROOT)));
    }
    ranked = files.number("speaker.ranked");
    rankedDescription = files.number("speaker.ranked_description");
    passive = files.number("speaker.passive");
    noPhrase = files.number("speaker.no_phrase");
    inContent = files.number("speaker.in_content");
    quoted = files.number("speaker.quoted");
    attribution = files.number("speaker.attribution");
  }

  static Trust from(ModelFiles files) throws IOException {
    return new Trust(files);
  }

  /** Returns the probability that a finding is right. */
  double in(Finding finding, Circumstances at) {
    double sum =
        Objects.requireNonNull(evidence.get(finding.evidence()))
            + (rankWeight(finding.evidence()) * logit(finding.probability()))
            + (at.isPassive() ? passive : 0)
            + (at.isNoPhrase() ? noPhrase : 0)
            + (at.isInContent() ? inContent : 0)
            + (at.isQuoted() ? quoted : 0)
            + (attribution * logit(at.attribution()));
    return 1 / (1 + Math.exp(-sum));
  }

  /** A description that names nobody else is hardly wrong, whatever the ranker says. */
  private double rankWeight(Evidence evidence) {
    boolean isDescription = evidence == Evidence.NEW || evidence == Evidence.DESCRIPTION;
    return isDescription ? rankedDescription : ranked;
  }

  /** Returns 0 for what was not ranked. */
  private static double logit(double probability) {
    if (probability >= 1) {
      return 0;
    }
    double bounded = Math.min(MOST, Math.max(LEAST, probability));
    return Math.log(bounded / (1 - bounded));
  }
}
