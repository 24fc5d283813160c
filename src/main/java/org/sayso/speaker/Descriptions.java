package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** How many descriptions of one figure are remembered, and how many figures by one noun. */
  private static final int MAX_CALLINGS = 30;

  private static final int MAX_CALLED = 12;

  private final Tokens text;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final DescriptionFinder finder;
  private final List<Description> all;
  private final Map<Integer, Description> byHead = new HashMap<>();
  private final Map<Figure, List<Description>> byFigure = new HashMap<>();
  private final Map<String, Set<Figure>> byTiedNoun = new HashMap<>();
  private final Map<String, Figure> byText = new HashMap<>();
  private int read;

  Descriptions(Tokens text, Names names, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.lexicon = lexicon;
    this.finder = new DescriptionFinder(text, names, lexicon);
    this.all = finder.find();
    for (Description description : all) {
      byHead.putIfAbsent(description.head(), description);
      Figure figure = description.figure();
      if (figure != null) {
        learn(description, figure);
        byTiedNoun.computeIfAbsent(description.noun(), key -> new LinkedHashSet<>()).add(figure);
      }
    }
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
      read++;
    }
  }

  /** Returns the description at a token whose bearer is known: it stands beside his name. */
  Optional<Figure> told(int head) {
    return Optional.ofNullable(byHead.get(head)).map(Description::figure);
  }

  /** Returns a source that is a description. */
  Anaphor anaphor(Phrase phrase, List<Span> content) {
    String noun = finder.lemma(phrase.head());
    return new Anaphor(
        Anaphor.Sort.DESCRIPTION,
        phrase.head(),
        phrase.first(),
        endOfName(phrase),
        lexicon.genderOf(noun),
        DescriptionFinder.isPlural(tokens.get(phrase.head())),
        noun,
        finder.words(phrase.first(), phrase.head()),
        content);
  }

  /** Returns who was called by the same words before. */
  Optional<Figure> calledSo(Anaphor anaphor) {
    return Optional.ofNullable(byText.get(key(anaphor.first(), anaphor.end())));
  }

  /** Takes note of whom a description means; of somebody new if it is nobody yet. */
  Figure means(Anaphor anaphor, Optional<Figure> known) {
    Figure figure =
        known
            .or(() -> calledSo(anaphor))
            .orElseGet(() -> add(anaphor.first(), anaphor.token(), anaphor.end()));
    Description here = byHead.get(anaphor.token());
    if (here != null && here.figure() == null) {
      tie(here, figure);
    }
    return figure;
  }

  private void tie(Description description, Figure figure) {
    description.means(figure);
    learn(description, figure);
  }

  /** Keeps what tells more than the descriptions before. */
  private void learn(Description description, Figure figure) {
    List<Description> known = byFigure.computeIfAbsent(figure, key -> new ArrayList<>());
    if (known.size() < MAX_CALLINGS && known.stream().noneMatch(description::saysNoMoreThan)) {
      known.add(description);
    }
  }

  /** Returns where somebody is described, as far as is known. */
  List<Description> of(Figure figure) {
    return byFigure.getOrDefault(figure, List.of());
  }

  /** Returns who is known to be called by a noun, before or after. */
  List<Figure> tiedTo(String noun) {
    return byTiedNoun.getOrDefault(noun, Set.of()).stream().limit(MAX_CALLED).toList();
  }

  /** Returns what kind of speaker an anaphor is of. */
  SpeakerType typeOf(Anaphor anaphor) {
    return lexicon.typeOf(anaphor.noun(), tokens.get(anaphor.token()).word());
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
      tie(description, figure);
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
    boolean isParticiple =
        (tag.equals("VBN") || tag.equals("VBG")) && tokens.get(at - 1).tag().startsWith("NN");
    boolean isHyphen = tokens.get(at).word().equals("-");
    return isParticiple || tag.startsWith("W") || (!isHyphen && !Character.isLetter(tag.charAt(0)));
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
        text.beginsSentence(first)
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
