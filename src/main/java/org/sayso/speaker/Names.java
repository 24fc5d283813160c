package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.language.NameType;
import org.sayso.language.Tokens;

/**
 * Knows every name of an article and whom it means.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Names {

  /** How many of those who are named most a description may mean, wherever they are named. */
  private static final int MOST_NAMED = 12;

  private final NameFinder finder;
  private final Tokens tokens;
  private final People people;
  private final Bodies bodies;
  private final List<NameMention> mentions;
  private final List<@Nullable Figure> figures = new ArrayList<>();

  private final Map<Figure, Integer> introduced = new HashMap<>();
  private final Set<String> firstOfBodies = new HashSet<>();
  private final Set<String> wordsOfPeople = new HashSet<>();
  private List<Figure> mostNamed = List.of();

  /** For each token the index of the mention that it belongs to, or -1. */
  private final int[] mentionOf;

  Names(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.finder = new NameFinder(tokens, lexicon);
    this.people = new People(lexicon.firstNames());
    this.bodies = new Bodies(lexicon);
    this.mentions = finder.find();
    this.mentionOf = new int[tokens.tokens().size()];
    gather();
  }

  private void gather() {
    Map<String, Integer> votes = new HashMap<>();
    for (NameMention mention : mentions) {
      if (mention.isFull() && mention.type() == NameType.ORGANIZATION) {
        firstOfBodies.add(mention.given());
      } else if (mention.isFull() && mention.type() == NameType.PERSON) {
        wordsOfPeople.addAll(mention.words());
      }
      votes.merge(mention.key(), mention.type() == NameType.PERSON ? 1 : -1, Integer::sum);
    }
    List<NameMention> ofPeople = new ArrayList<>();
    List<NameMention> ofBodies = new ArrayList<>();
    for (NameMention mention : mentions) {
      boolean isPerson = votes.getOrDefault(mention.key(), 0) > 0 && !isShortForBody(mention);
      (isPerson ? ofPeople : ofBodies).add(mention);
    }
    people.gather(ofPeople);
    ofBodies.removeIf(mention -> people.knows(mention.key()));
    bodies.gather(ofBodies);
    Arrays.fill(mentionOf, -1);
    // Full names first: they tell who is the main bearer of a surname.
    Map<NameMention, Figure> meant = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      if (mention.isFull()) {
        figure(mention)
            .ifPresent(
                figure -> {
                  meant.put(mention, named(figure, mention));
                  introduced.putIfAbsent(figure, mention.firstToken());
                });
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      NameMention mention = mentions.get(i);
      Arrays.fill(mentionOf, mention.firstToken(), mention.endToken(), i);
      if (!mention.isFull()) {
        onlyOneBefore(mention)
            .or(() -> figure(mention))
            .ifPresent(figure -> meant.put(mention, named(figure, mention)));
      }
      figures.add(meant.get(mention));
    }
    mostNamed =
        meant.values().stream()
            .distinct()
            .sorted(Comparator.comparing((Figure figure) -> -figure.namings()))
            .limit(MOST_NAMED)
            .toList();
  }

  /** Returns whom a surname means of which only one bearer was introduced before it. */
  private Optional<Figure> onlyOneBefore(NameMention mention) {
    List<Figure> bearers = people.agreeing(mention);
    if (bearers.size() < 2) {
      return Optional.empty();
    }
    List<Figure> before =
        bearers.stream()
            .limit(MOST_NAMED)
            .filter(
                figure -> introduced.getOrDefault(figure, Integer.MAX_VALUE) < mention.firstToken())
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  /** Returns whether what looks like a surname is the first word of a body's name alone. */
  private boolean isShortForBody(NameMention mention) {
    return !mention.isFull()
        && mention.gender() == Gender.UNKNOWN
        && mention.roleToken() == mention.firstToken()
        && firstOfBodies.contains(mention.key())
        && !wordsOfPeople.contains(mention.key());
  }

  /** Returns whom a name means, among those that are known. */
  Optional<Figure> figure(NameMention mention) {
    if (people.knows(mention.key()) || mention.type() == NameType.PERSON) {
      Optional<Figure> person = people.bearer(mention);
      if (person.isPresent() || !people.bearers(mention).isEmpty()) {
        return person;
      }
    }
    return bodies.body(mention);
  }

  private Figure named(Figure figure, NameMention mention) {
    Span whole = mention.span().cover(tokens.tokens().get(mention.roleToken()).span());
    figure.addName(
        whole, mention.span().of(tokens.text()), mention.endToken() - mention.firstToken());
    figure.learn(mention.gender());
    figure.learnRole(finder.role(mention));
    return figure;
  }

  /** Returns those whom the article names most often. */
  List<Figure> mostNamed() {
    return mostNamed;
  }

  int mostNamings() {
    return mostNamed.isEmpty() ? 0 : mostNamed.get(0).namings();
  }

  /** Returns how many names there are. */
  int size() {
    return mentions.size();
  }

  NameMention mention(int index) {
    return mentions.get(index);
  }

  /** Returns whom a mention means; null where that stays open. */
  @Nullable Figure figureOf(int index) {
    return figures.get(index);
  }

  /** Returns all people whom a mention may mean. */
  List<Figure> bearers(int index) {
    return people.agreeing(mentions.get(index));
  }

  /** Returns whether a word, in lower case, is the surname or a whole name of somebody. */
  boolean isSurname(String word) {
    return people.knows(word);
  }

  /** Returns the index of the name that a token belongs to, or -1. */
  int indexAt(int token) {
    return mentionOf[token];
  }

  /** Returns the index of the first name that begins at the token or after. */
  int firstFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes up a name that the recogniser missed, at these tokens of a source. */
  Optional<Figure> take(int firstToken, int endToken, NameType type) {
    NameMention mention = finder.mention(firstToken, endToken, type);
    if (mention == null) {
      return Optional.empty();
    }
    Optional<Figure> known = figure(mention);
    if (known.isEmpty() && people.bearers(mention).isEmpty()) {
      known = Optional.of(type == NameType.PERSON ? people.add(mention) : bodies.add(mention));
    }
    known.ifPresent(figure -> named(figure, mention));
    return known;
  }
}
