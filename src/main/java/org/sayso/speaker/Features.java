package org.sayso.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.sayso.SpeakerType;
import org.sayso.attribution.Likeness;
import org.sayso.language.Token;

/**
 * Says in numbers what speaks for a candidate and against him, for the scorer that was fitted to
 * them; {@link #COUNT} of them, the same for every sort of anaphor.
 *
 * <p>Not thread-safe: made for one anaphor.
 */
final class Features {

  /** How many numbers there are. */
  static final int COUNT = 76 + (4 * Likeness.READERS);

  /** How many of them are about the candidate; the others are about the anaphor alone. */
  private static final int PAIR = 53;

  private static final int MANY_SENTENCES = 5;

  /** With how many places of a candidate the anaphor's is compared, the nearest first. */
  private static final int LIKENED = 6;

  private final double[] values = new double[COUNT];
  private final Scene scene;
  private final Anaphor anaphor;
  private int next;

  private Features(Scene scene, Anaphor anaphor) {
    this.scene = scene;
    this.anaphor = anaphor;
  }

  /** Returns the numbers of a candidate; {@code others} is how many candidates there are. */
  static double[] of(Scene scene, Anaphor anaphor, Candidate candidate, int others) {
    Features features = new Features(scene, anaphor);
    features.addPlace(candidate);
    features.addSpeech(candidate);
    features.addFigure(candidate);
    features.addCalling(candidate);
    features.addAnaphor(others);
    features.add(false);
    features.addLikeness(candidate);
    return features.all();
  }

  /** Returns the numbers of the answer that it is none of the candidates. */
  static double[] ofNone(Scene scene, Anaphor anaphor, int candidates) {
    Features features = new Features(scene, anaphor);
    features.next = PAIR;
    features.addAnaphor(candidates);
    features.add(true);
    for (int reader = 0; reader < Likeness.READERS; reader++) {
      features.next += 3;
      features.add(scene.likenessOfNobody(reader, anaphor.token()));
    }
    return features.all();
  }

  private double[] all() {
    if (next != COUNT) {
      throw new IllegalStateException("%d features, expected %d".formatted(next, COUNT));
    }
    return values;
  }

  private void add(boolean claim) {
    add(claim ? 1 : 0);
  }

  private void add(double value) {
    values[next] = value;
    next++;
  }

  private void addPlace(Candidate candidate) {
    if (!candidate.isSeen()) {
      next += 21;
      add(true);
      return;
    }
    Sighting near = candidate.nearest();
    Token at = scene.begin(anaphor.token(), anaphor.content());
    Token there = scene.token(near.token());
    int sentences = Math.max(0, at.sentence() - there.sentence());
    int paragraphs = at.paragraph() - there.paragraph();
    add(sentences == 0);
    add(sentences == 1);
    add(sentences == 2);
    add(sentences > 2 && sentences <= MANY_SENTENCES);
    add(paragraphs <= 0);
    add(paragraphs == 1);
    add(paragraphs == 2);
    add(near.isSubject());
    add(near.isFirst());
    add(near.isFirst() && paragraphs <= 0);
    add(near.isModifier());
    add(near.isQuoted());
    add(candidate.isOwn());
    add(candidate.rank() == 0);
    add(candidate.rank() == 1);
    add(candidate.rank() == 2);
    add(Math.log(candidate.sightings().size()));
    add(wasSubject(candidate, at.sentence()));
    add(Math.log(1 + sentences));
    add(near.isSubject() && sentences == 1);
    add(near.isSpeaking());
    add(false);
  }

  private void addSpeech(Candidate candidate) {
    int rank = candidate.spokenRank();
    boolean spokeLast = rank == 0;
    int paragraphs = candidate.isSeen() ? paragraphsSince(candidate.nearest()) : 9;
    add(spokeLast);
    add(spokeLast && paragraphs <= 0);
    add(spokeLast && paragraphs == 1);
    add(rank == 1);
    add(rank == 2);
    add(Math.log(1 + candidate.figure().spoken()));
  }

  private int paragraphsSince(Sighting sighting) {
    Token at = scene.begin(anaphor.token(), anaphor.content());
    return at.paragraph() - scene.token(sighting.token()).paragraph();
  }

  private void addFigure(Candidate candidate) {
    Figure figure = candidate.figure();
    boolean isAsked = anaphor.gender() != Gender.UNKNOWN;
    add(isAsked && figure.gender() == anaphor.gender());
    add(isAsked && figure.gender() == Gender.UNKNOWN);
    add(Math.log(1 + figure.namings()));
    double most = Math.max(1, scene.mostNamings());
    add(Math.log(1 + figure.fullNamings()));
    add(figure.namings() / most);
    add(figure.isPerson() && figure.namings() >= most);
    for (SpeakerType type : SpeakerType.values()) {
      add(figure.type() == type);
    }
    add(figure.isPlural());
    add(figure.isPlural() == anaphor.isPlural());
  }

  private void addCalling(Candidate candidate) {
    Figure figure = candidate.figure();
    List<Description> callings =
        scene.callings(figure).stream().filter(each -> each.noun().equals(anaphor.noun())).toList();
    boolean isDescribed = anaphor.sort() == Anaphor.Sort.DESCRIPTION && !callings.isEmpty();
    add(isDescribed);
    add(isDescribed && callings.stream().anyMatch(each -> each.head() < anaphor.first()));
    add(isDescribed ? callings.stream().mapToDouble(this::overlap).max().orElse(0) : 0);
    add(isDescribed && callings.stream().anyMatch(each -> each.says(anaphor.words())));
    add(candidate.isSuggested());
    SpeakerType type = scene.typeOf(anaphor);
    boolean isDescription = anaphor.sort() == Anaphor.Sort.DESCRIPTION;
    add(isDescription && figure.type() == type);
    add(isDescription && type == SpeakerType.UNNAMED && figure.isPerson());
    add(
        isDescription
            && figure.type() != type
            && !(type == SpeakerType.UNNAMED && figure.isPerson()));
    add(isDescription && anaphor.words().stream().anyMatch(candidate::hasInRole));
    add(isDescribed && figure.isPerson());
    add(candidate.isPossessor());
    add(isDescription && !candidate.isSeen() && figure.isPerson());
  }

  private double overlap(Description calling) {
    Set<String> words = anaphor.words();
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(word -> calling.says(Set.of(word))).count() / words.size();
  }

  private void addAnaphor(int candidates) {
    for (Anaphor.Sort sort : Anaphor.Sort.values()) {
      add(anaphor.sort() == sort);
    }
    boolean isDescription = anaphor.sort() == Anaphor.Sort.DESCRIPTION;
    String first = scene.token(anaphor.first()).word().toLowerCase(Locale.ROOT);
    String tag = scene.token(anaphor.first()).tag();
    add(isDescription && first.equals("the"));
    add(isDescription && Set.of("this", "that", "these", "those").contains(first));
    add(isDescription && tag.equals("PRP$"));
    add(isDescription && Set.of("a", "an", "another", "one").contains(first));
    add(isDescription && anaphor.first() == anaphor.token());
    add(anaphor.isPlural());
    SpeakerType type = scene.typeOf(anaphor);
    add(isDescription && type == SpeakerType.UNNAMED);
    add(isDescription && type == SpeakerType.ORGANIZATION);
    add(isDescription && type == SpeakerType.DOCUMENT);
    add(isDescription && type == SpeakerType.GROUP);
    add(scene.isSentenceFirst(anaphor.first()));
    add(scene.isQuoted(anaphor.token()));
    add(Math.log(1 + anaphor.words().size()));
    add(Math.log(1 + candidates));
    add(scene.token(anaphor.token()).paragraph() == 0);
    add(isDescription && anaphor.end() - anaphor.token() > 1);
  }

  private void addLikeness(Candidate candidate) {
    for (int reader = 0; reader < Likeness.READERS; reader++) {
      addLikeness(reader, candidate);
    }
  }

  private void addLikeness(int reader, Candidate candidate) {
    double[] likeness =
        candidate.sightings().stream()
            .limit(LIKENED)
            .mapToDouble(sighting -> scene.likeness(reader, anaphor.token(), sighting.token()))
            .toArray();
    add(DoubleStream.of(likeness).max().orElse(0));
    add(DoubleStream.of(likeness).average().orElse(0));
    add(likeness.length > 0 ? likeness[0] : 0);
    add(0.0);
  }

  /** Returns whether a verb of the same sentence or of the one before is his. */
  private boolean wasSubject(Candidate candidate, int sentence) {
    return candidate.sightings().stream()
        .filter(sighting -> sighting.isSubject() && !sighting.isOwn() && !sighting.isQuoted())
        .anyMatch(sighting -> scene.token(sighting.token()).sentence() >= sentence - 1);
  }
}
