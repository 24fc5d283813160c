package org.sayso.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.SpeakerType;

/**
 * Finds who comes into question for an anaphor: those mentioned not long before who agree with it
 * in number and gender, and for a description those too who are called so elsewhere.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Candidates {

  private final Scene scene;

  Candidates(Scene scene) {
    this.scene = scene;
  }

  /** Returns all who come into question, those mentioned last first. */
  List<Candidate> of(Anaphor anaphor) {
    Map<Figure, Candidate> candidates = new LinkedHashMap<>();
    int speakers = 0;
    for (Sighting sighting : scene.before(anaphor)) {
      if (agrees(sighting.figure(), anaphor)) {
        Candidate candidate = at(candidates, sighting.figure());
        candidate.add(sighting);
        if (sighting.isSpeaking() && candidate.spoke(speakers)) {
          speakers++;
        }
      }
    }
    if (anaphor.sort() == Anaphor.Sort.DESCRIPTION) {
      addCalled(anaphor, candidates);
    }
    return List.copyOf(candidates.values());
  }

  private void addCalled(Anaphor anaphor, Map<Figure, Candidate> candidates) {
    for (Figure figure : scene.callable(anaphor)) {
      if (agrees(figure, anaphor)) {
        at(candidates, figure);
      }
    }
    Optional<Figure> calledSo = scene.calledSo(anaphor);
    List<Figure> possessors = scene.possessors(anaphor);
    for (Candidate candidate : candidates.values()) {
      if (calledSo.filter(candidate.figure()::equals).isPresent()) {
        candidate.suggest();
      }
      if (possessors.contains(candidate.figure())) {
        candidate.possesses();
      }
    }
  }

  private static Candidate at(Map<Figure, Candidate> candidates, Figure figure) {
    return candidates.computeIfAbsent(figure, each -> new Candidate(each, candidates.size()));
  }

  /** Returns those of the bearers of a name, the ones mentioned last first. */
  List<Candidate> among(List<Figure> bearers, Anaphor anaphor) {
    List<Candidate> found = new ArrayList<>(of(anaphor));
    found.removeIf(candidate -> !bearers.contains(candidate.figure()));
    List<Figure> unseen = new ArrayList<>(bearers);
    found.forEach(candidate -> unseen.remove(candidate.figure()));
    unseen.forEach(figure -> found.add(new Candidate(figure, found.size())));
    return found;
  }

  private boolean agrees(Figure figure, Anaphor anaphor) {
    boolean isBody = figure.type() == SpeakerType.ORGANIZATION;
    return switch (anaphor.sort()) {
      case PLURAL -> figure.isPlural() || isBody;
      case THING -> !figure.isPlural() && (isBody || figure.type() == SpeakerType.DOCUMENT);
      case PERSON ->
          !figure.isPlural()
              && (figure.isPerson() || figure.type() == SpeakerType.UNNAMED)
              && figure.gender().agrees(anaphor.gender());
      case DESCRIPTION ->
          isOfSameKind(figure, anaphor)
              && isCallable(figure, anaphor)
              && (figure.isPlural() == anaphor.isPlural() || (isBody && anaphor.isPlural()))
              && figure.gender().agrees(anaphor.gender());
      case NAME -> true;
      // One who was only described in passing has no place to show.
      case ABSENT -> figure.isPutDown();
    };
  }

  /** A noun for people is for no document, nor one for documents for people. */
  private boolean isOfSameKind(Figure figure, Anaphor anaphor) {
    return switch (scene.typeOf(anaphor)) {
      case DOCUMENT -> !figure.isPerson();
      case UNNAMED, PERSON -> figure.type() != SpeakerType.DOCUMENT;
      case ORGANIZATION, GROUP -> true;
    };
  }

  /** Several are meant only by a noun that they were called by: two groups are soon confused. */
  private boolean isCallable(Figure figure, Anaphor anaphor) {
    return !anaphor.isPlural()
        || scene.calledSo(anaphor).filter(figure::equals).isPresent()
        || scene.callings(figure).stream()
            .anyMatch(calling -> calling.noun().equals(anaphor.noun()));
  }
}
