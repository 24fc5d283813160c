package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Finds whom a description means: {@code the senator} is the last one who was called a senator;
 * {@code two senior aides} are somebody new.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Descriptions {

  /** How far back, in descriptions with the same noun, one is looked for. */
  private static final int REACH = 12;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private final Tokens text;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final DescriptionFinder finder;
  private final List<Description> all;
  private final Map<Integer, Description> byHead = new HashMap<>();
  private final Map<String, List<Description>> byNoun = new HashMap<>();
  private final Map<String, Figure> byText = new HashMap<>();
  private int read;

  Descriptions(Tokens text, Names names, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.lexicon = lexicon;
    this.finder = new DescriptionFinder(text, names, lexicon);
    this.all = finder.find();
    all.forEach(description -> byHead.putIfAbsent(description.head(), description));
  }

  List<Description> all() {
    return all;
  }

  /** Returns how many of them were taken in. */
  int read() {
    return read;
  }

  /** Takes in what stands before a token. */
  void readUpTo(int token) {
    while (read < all.size() && all.get(read).head() < token) {
      Description description = all.get(read);
      byNoun.computeIfAbsent(description.noun(), noun -> new ArrayList<>()).add(description);
      read++;
    }
  }

  /** Returns whom a source means that is a description. */
  Finding meant(Phrase phrase) {
    Description here = byHead.get(phrase.head());
    if (here != null && here.figure() != null) {
      return new Finding(here.figure(), Evidence.APPOSITION);
    }
    String key = key(phrase.first(), endOfName(phrase));
    boolean isPlural = DescriptionFinder.isPlural(tokens.get(phrase.head()));
    boolean isNew = INDEFINITE.contains(lower(phrase.first())) && !isPlural;
    Figure known = isNew ? null : byText.get(key);
    Evidence evidence = Evidence.SAME_WORDS;
    if (known == null && isDefinite(phrase, isPlural)) {
      known = before(phrase, isPlural);
      evidence = known != null && known.isPerson() ? Evidence.ROLE : Evidence.SAME_NOUN;
    }
    if (known == null) {
      known = add(phrase.first(), phrase.head(), endOfName(phrase));
      evidence = isDefinite(phrase, isPlural) ? Evidence.NEW_DEFINITE : Evidence.NEW;
    }
    if (here != null) {
      here.means(known);
    }
    return new Finding(known, evidence);
  }

  /** Returns the figure of a description, a new one if it means nobody yet. */
  Figure figure(Description description) {
    Figure figure = description.figure();
    if (figure == null) {
      String key = key(description.first(), description.end());
      figure = byText.get(key);
      if (figure == null) {
        figure = add(description.first(), description.head(), description.end());
      }
      description.means(figure);
    }
    return figure;
  }

  /** Adds somebody by description alone. */
  Figure add(int first, int head, int end) {
    Token token = tokens.get(head);
    String noun = finder.lemma(head);
    SpeakerType type = lexicon.typeOf(noun, token.word());
    Figure figure =
        new Figure(
            name(first, end), 1, type, DescriptionFinder.isPlural(token), lexicon.genderOf(noun));
    byText.putIfAbsent(key(first, end), figure);
    return figure;
  }

  /**
   * Returns those who are meant by several words together: {@code Smith and Jones}, {@code many}.
   */
  Figure several(Phrase phrase, SpeakerType type) {
    // "those who voted" without the clause would say nothing.
    boolean isWhole = type == SpeakerType.GROUP || phrase.end() - phrase.first() > 1;
    int end = isWhole ? phrase.end() : endOfName(phrase);
    return byText.computeIfAbsent(
        key(phrase.first(), end),
        key -> new Figure(name(phrase.first(), end), 1, type, true, Gender.UNKNOWN));
  }

  private boolean isDefinite(Phrase phrase, boolean isPlural) {
    Token first = tokens.get(phrase.first());
    return DEFINITE.contains(lower(phrase.first()))
        || first.tag().equals("PRP$")
        || (phrase.first() == phrase.head() && !isPlural);
  }

  private @Nullable Figure before(Phrase phrase, boolean isPlural) {
    List<Description> same = byNoun.getOrDefault(finder.lemma(phrase.head()), List.of());
    Set<String> words = new HashSet<>(finder.words(phrase.first(), phrase.head()));
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - REACH); i--) {
      Description description = same.get(i);
      if (description.isPlural() == isPlural && description.says(words)) {
        return figure(description);
      }
    }
    return null;
  }

  /** Cuts off relative clauses and what stands in apposition. */
  private int endOfName(Phrase phrase) {
    int end = phrase.baseEnd();
    while (end < phrase.end() && !endsName(end)) {
      end++;
    }
    return end;
  }

  private boolean endsName(int at) {
    String tag = tokens.get(at).tag();
    return tag.startsWith("W") || !Character.isLetter(tag.charAt(0)) || tag.startsWith("-");
  }

  private String key(int first, int end) {
    return name(first, end).toLowerCase(Locale.ROOT);
  }

  /** Returns the words without an article and without the capital of a sentence's first word. */
  private String name(int from, int end) {
    int first = from;
    while (first + 1 < end && ARTICLES.contains(lower(first))) {
      first++;
    }
    Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
    String name = span.of(text.text());
    Token token = tokens.get(first);
    boolean isCapitalOnlyHere =
        text.sentenceOf(token).firstToken() == first
            && !token.tag().startsWith("NNP")
            && !lexicon.isGroup(token.word())
            && token.word().substring(1).equals(token.word().substring(1).toLowerCase(Locale.ROOT));
    return isCapitalOnlyHere
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }
}
