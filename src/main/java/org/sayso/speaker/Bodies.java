package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.SpeakerType;
import org.sayso.language.NameType;

/**
 * Gathers the names of organizations and places: {@code the Times} joins {@code The New York
 * Times}, {@code UCLA} the university.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Bodies {

  private static final int SHORTEST_ACRONYM = 2;

  private final Lexicon lexicon;
  private final Map<String, Figure> byName = new HashMap<>();
  private final Map<String, List<Figure>> byTail = new HashMap<>();
  private final Map<String, Figure> byAcronym = new HashMap<>();

  /** First words of names that end as bodies do: {@code Pew} of {@code Pew Research Center}. */
  private final Map<String, List<Figure>> byHead = new HashMap<>();

  Bodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Gathers names, longest first, so that the short ones find whom to join. */
  void gather(List<NameMention> mentions) {
    mentions.stream()
        .sorted(Comparator.comparing((NameMention mention) -> -mention.words().size()))
        .filter(mention -> body(mention).isEmpty())
        .forEach(this::add);
  }

  /** Adds one that no name before could mean. */
  Figure add(NameMention mention) {
    Figure figure = new Figure("", 0, SpeakerType.ORGANIZATION, false, Gender.UNKNOWN);
    List<String> words = mention.words();
    byName.put(mention.key(), figure);
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i - 1).equals("of")) {
        put(byTail, String.join(" ", words.subList(i, words.size())), figure);
      }
    }
    if (words.size() > 1) {
      byAcronym.putIfAbsent(initials(words, false), figure);
      byAcronym.putIfAbsent(initials(words, true), figure);
      if (mention.type() == NameType.ORGANIZATION && !lexicon.firstNames().isOne(mention.given())) {
        put(byHead, mention.given(), figure);
      }
      if (!lexicon.kindsOf(mention.surname()).isEmpty()) {
        for (int i = 1; i < words.size(); i++) {
          put(byHead, String.join(" ", words.subList(0, i)), figure);
        }
      }
    }
    return figure;
  }

  private static void put(Map<String, List<Figure>> index, String key, Figure figure) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
  }

  private static String initials(List<String> words, boolean isEveryWord) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (isEveryWord || word.length() > 3) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Returns which body a name means. */
  Optional<Figure> body(NameMention mention) {
    Figure named = byName.get(mention.key());
    if (named == null && !mention.isFull()) {
      String letters = mention.key().replace(".", "");
      named = letters.length() >= SHORTEST_ACRONYM ? byAcronym.get(letters) : null;
    }
    if (named == null && mention.type() != NameType.LOCATION) {
      named = only(byTail.getOrDefault(mention.key(), List.of()));
    }
    if (named == null && mention.type() != NameType.LOCATION) {
      named = only(byHead.getOrDefault(mention.key(), List.of()));
    }
    return Optional.ofNullable(named);
  }

  private static @Nullable Figure only(List<Figure> figures) {
    return figures.size() == 1 ? figures.get(0) : null;
  }
}
