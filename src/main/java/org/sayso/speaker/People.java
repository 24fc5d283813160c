package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.sayso.SpeakerType;

/**
 * Gathers the names of people: a surname joins the full name, wherever in the text that stands.
 *
 * <p>Not thread-safe: made for one article.
 */
final class People {

  /** Spelling variants of one first name ("Hilary", "Hillary") are above, other pairs below. */
  private static final double SAME_SPELLING = 0.93;

  /** With how many bearers of a surname a full name is compared. */
  private static final int COMPARED = 20;

  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private final FirstNames firstNames;

  /** Each figure under its whole name and all that is left of it without words before. */
  private final Map<String, List<Figure>> byTail = new HashMap<>();

  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<Figure, NameMention> fullest = new HashMap<>();

  People(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  /** Gathers names, longest first, so that the short ones find whom to join. */
  void gather(List<NameMention> mentions) {
    mentions.stream()
        .filter(NameMention::isFull)
        .sorted(Comparator.comparing((NameMention mention) -> -mention.words().size()))
        .forEach(this::gatherFull);
    mentions.stream()
        .filter(mention -> !mention.isFull() && bearers(mention).isEmpty())
        .forEach(this::add);
  }

  private void gatherFull(NameMention mention) {
    List<Figure> same = byTail.getOrDefault(mention.key(), List.of());
    if (same.isEmpty() || same.stream().allMatch(figure -> differInSuffix(figure, mention))) {
      Optional<Figure> variant =
          byTail.getOrDefault(mention.surname(), List.of()).stream()
              .limit(COMPARED)
              .filter(figure -> areVariants(fullest(figure), mention))
              .findFirst();
      variant.ifPresentOrElse(figure -> index(figure, mention), () -> add(mention));
    }
  }

  private boolean differInSuffix(Figure figure, NameMention mention) {
    return !fullest(figure).suffix().equals(mention.suffix());
  }

  private NameMention fullest(Figure figure) {
    NameMention mention = fullest.get(figure);
    if (mention == null) {
      throw new IllegalStateException(figure + " was never added");
    }
    return mention;
  }

  private boolean areVariants(NameMention known, NameMention mention) {
    return known.isFull()
        && known.suffix().equals(mention.suffix())
        && known.gender().agrees(mention.gender())
        && (firstNames.areForms(known.given(), mention.given())
            || known.given().equals(mention.given())
            || SPELLING.apply(known.given(), mention.given()) > SAME_SPELLING);
  }

  /** Adds somebody whom no name before could mean. */
  Figure add(NameMention mention) {
    Figure figure = new Figure("", 0, SpeakerType.PERSON, false, mention.gender());
    if (mention.isFull()) {
      figure.presume(firstNames.gender(mention.given()));
    }
    fullest.put(figure, mention);
    index(figure, mention);
    return figure;
  }

  private void index(Figure figure, NameMention mention) {
    List<String> words = mention.words();
    for (int i = 0; i < words.size(); i++) {
      put(byTail, String.join(" ", words.subList(i, words.size())), figure);
    }
    if (mention.isFull()) {
      put(byGiven, mention.given(), figure);
    }
  }

  private static void put(Map<String, List<Figure>> index, String key, Figure figure) {
    List<Figure> figures = index.computeIfAbsent(key, k -> new ArrayList<>());
    // A figure is indexed in one go, so that it can only be the last one already.
    if (figures.isEmpty() || figures.get(figures.size() - 1) != figure) {
      figures.add(figure);
    }
  }

  /** Returns whether somebody is known by this full name, surname or part of it. */
  boolean knows(String key) {
    return byTail.containsKey(key);
  }

  /** Returns all whom a name may mean: by its whole, else by the first name alone. */
  List<Figure> bearers(NameMention mention) {
    List<Figure> bearers = byTail.getOrDefault(mention.key(), List.of());
    if (bearers.isEmpty() && !mention.isFull()) {
      bearers = byGiven.getOrDefault(mention.given(), List.of());
    }
    if (bearers.isEmpty() && mention.isFull()) {
      bearers =
          byTail.getOrDefault(mention.surname(), List.of()).stream()
              .limit(COMPARED)
              .filter(figure -> areVariants(fullest(figure), mention))
              .toList();
    }
    return bearers;
  }

  /** Returns whom a name means; empty where several bear it and none is the main bearer. */
  Optional<Figure> bearer(NameMention mention) {
    List<Figure> bearers = agreeing(mention);
    return bearers.size() <= 1 ? bearers.stream().findFirst() : mainBearer(bearers);
  }

  /** Returns those of the bearers whose suffix and gender are the name's. */
  List<Figure> agreeing(NameMention mention) {
    List<Figure> bearers = bearers(mention);
    if (bearers.size() > 1 && !mention.suffix().isEmpty()) {
      bearers = bearers.stream().filter(figure -> !differInSuffix(figure, mention)).toList();
    }
    if (bearers.size() > 1 && mention.gender() != Gender.UNKNOWN) {
      List<Figure> agreeing =
          bearers.stream().filter(figure -> figure.gender().agrees(mention.gender())).toList();
      bearers = agreeing.isEmpty() ? bearers : agreeing;
    }
    return bearers;
  }

  private static Optional<Figure> mainBearer(List<Figure> bearers) {
    Figure first = bearers.get(0);
    int second = 0;
    for (Figure figure : bearers.subList(1, bearers.size())) {
      if (figure.fullNamings() > first.fullNamings()) {
        second = first.fullNamings();
        first = figure;
      } else {
        second = Math.max(second, figure.fullNamings());
      }
    }
    return first.fullNamings() > second ? Optional.of(first) : Optional.empty();
  }
}
