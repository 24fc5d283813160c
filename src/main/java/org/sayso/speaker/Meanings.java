package org.sayso.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.language.NameType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Finds whom a source means, by how it is built: a name, a list, a description or a pronoun.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Meanings {

  /** Prepositions after which the noun nearest to "who" is not the one that it is about. */
  private static final Set<String> ATTACHING = Set.of("of", "in", "from", "at", "with", "for");

  /** From this probability on, a pronoun tells the gender of whom it means. */
  private static final double TELLING = 0.8;

  /** Below this probability the bearers of a name are too close: whom it means stays open. */
  private static final double LIKELIER = 0.6;

  private static final Set<String> BOUNDS = Set.of(",", ".", ":", "``", "''", "CC", "WDT", "WP");

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Names names;
  private final PhraseReader reader;
  private final Descriptions descriptions;
  private final Antecedents antecedents;

  Meanings(
      Tokens text,
      Lexicon lexicon,
      Names names,
      Descriptions descriptions,
      Antecedents antecedents) {
    this.tokens = text.tokens();
    this.lexicon = lexicon;
    this.names = names;
    this.reader = new PhraseReader(text, names, lexicon);
    this.descriptions = descriptions;
    this.antecedents = antecedents;
  }

  /** Returns how a source is built; empty if there is no word in it. */
  Optional<Phrase> phrase(Span source) {
    return reader.read(source);
  }

  /**
   * Returns whom a phrase means.
   *
   * @param content what is attributed to it
   * @param speaker who says the content that the phrase itself stands in; empty for most
   */
  Optional<Finding> of(Phrase phrase, List<Span> content, Optional<Figure> speaker) {
    return switch (phrase.kind()) {
      case NAME -> named(phrase, content);
      case UNSEEN_NAME -> unseen(phrase);
      case LIST ->
          Optional.of(Finding.told(descriptions.several(phrase, SpeakerType.GROUP), Evidence.LIST));
      case NOMINAL ->
          isSurname(phrase) ? unseen(phrase) : Optional.of(described(phrase, content, speaker));
      case PRONOUN -> pronoun(phrase, content);
    };
  }

  /** Returns whether the one word is a surname in the article, whatever the tagger thinks. */
  private boolean isSurname(Phrase phrase) {
    return phrase.end() - phrase.first() == 1
        && Character.isUpperCase(tokens.get(phrase.head()).word().charAt(0))
        && names.isSurname(lower(phrase.head()));
  }

  private Optional<Finding> named(Phrase phrase, List<Span> content) {
    int name = names.indexAt(phrase.head());
    if (names.mention(name).firstToken() < phrase.first()
        || names.mention(name).endToken() > phrase.end()) {
      // The recogniser took in more than the name, as it does in headlines.
      return part(phrase, name);
    }
    Figure figure = names.figureOf(name);
    boolean isPerson = figure == null || figure.isPerson();
    List<Figure> bearers = isPerson ? names.bearers(name) : List.of();
    if (bearers.size() > 1) {
      return borne(names.mention(name), bearers, content);
    }
    if (figure == null) {
      return Optional.empty();
    }
    Evidence evidence =
        !figure.isPerson()
            ? Evidence.BODY
            : names.mention(name).isFull() ? Evidence.FULL_NAME : Evidence.BARE_NAME;
    return Optional.of(Finding.told(figure, evidence));
  }

  /** Finds which of several bearers a name means. */
  private Optional<Finding> borne(NameMention mention, List<Figure> bearers, List<Span> content) {
    if (isEven(bearers)) {
      return Optional.empty();
    }
    Choice choice = antecedents.choose(Anaphor.name(mention, content), bearers);
    return choice
        .figure()
        .filter(figure -> choice.probability() >= LIKELIER)
        .map(figure -> new Finding(figure, Evidence.ONE_OF_SEVERAL, choice.probability()));
  }

  /** Returns whether nobody was named more often than another, and nobody spoke. */
  private static boolean isEven(List<Figure> bearers) {
    int namings = bearers.get(0).namings();
    return bearers.stream().allMatch(bearer -> bearer.namings() == namings && bearer.spoken() == 0);
  }

  private Optional<Finding> part(Phrase phrase, int name) {
    NameMention whole = names.mention(name);
    return names
        .take(
            Math.max(phrase.first(), whole.firstToken()),
            Math.min(phrase.end(), whole.endToken()),
            whole.type())
        .map(figure -> Finding.told(figure, Evidence.UNSEEN_NAME));
  }

  private Optional<Finding> unseen(Phrase phrase) {
    int first = phrase.head();
    while (first > phrase.first()
        && tokens.get(first - 1).tag().startsWith("NNP")
        && names.indexAt(first - 1) < 0) {
      first--;
    }
    String before = first > 0 ? lower(first - 1) : "";
    boolean isTitled = lexicon.title(lower(first)).isPresent() || lexicon.title(before).isPresent();
    boolean isFirstName =
        first < phrase.head() && lexicon.firstNames().gender(lower(first)) != Gender.UNKNOWN;
    boolean isKnown = names.isSurname(lower(phrase.head()));
    NameType type = isTitled || isFirstName || isKnown ? NameType.PERSON : NameType.ORGANIZATION;
    return names
        .take(first, phrase.head() + 1, type)
        .map(figure -> Finding.told(figure, Evidence.UNSEEN_NAME));
  }

  private Optional<Finding> pronoun(Phrase phrase, List<Span> content) {
    Pronoun pronoun = lexicon.pronoun(lower(phrase.first())).orElseThrow();
    boolean isBare = phrase.end() == phrase.baseEnd();
    return switch (pronoun.kind()) {
      case SINGULAR, PLURAL -> antecedent(phrase.first(), pronoun, content);
      case RELATIVE -> relative(phrase.first(), content);
      case INDEFINITE ->
          isBare && pronoun.isThing()
              ? Optional.empty()
              : Optional.of(
                  Finding.told(
                      descriptions.several(phrase, SpeakerType.UNNAMED), Evidence.INDEFINITE));
      case I, WE, YOU, NOBODY -> Optional.empty();
    };
  }

  private Finding described(Phrase phrase, List<Span> content, Optional<Figure> speaker) {
    Optional<Figure> told = descriptions.told(phrase.head());
    if (told.isPresent()) {
      return Finding.told(told.get(), Evidence.APPOSITION);
    }
    Anaphor anaphor = descriptions.anaphor(phrase, content);
    Choice choice = antecedents.choose(anaphor);
    // People do not speak of themselves as "the engineer".
    Optional<Figure> known = choice.figure().filter(figure -> !isSame(figure, speaker));
    Evidence evidence = known.isPresent() ? Evidence.DESCRIPTION : Evidence.NEW;
    Figure figure = descriptions.means(anaphor, known);
    return new Finding(figure, evidence, choice.probability());
  }

  private static boolean isSame(Figure figure, Optional<Figure> other) {
    return other.filter(figure::equals).isPresent();
  }

  private Optional<Finding> antecedent(int token, Pronoun pronoun, List<Span> content) {
    Choice choice = antecedents.choose(Anaphor.pronoun(token, pronoun, content));
    if (pronoun.kind() == Pronoun.Kind.PLURAL && choice.figure().isEmpty()) {
      return oneWhoIsThey(token, content);
    }
    boolean tells = choice.probability() >= TELLING && pronoun.gender() != Gender.UNKNOWN;
    choice.figure().filter(figure -> tells).ifPresent(figure -> figure.presume(pronoun.gender()));
    Evidence evidence =
        pronoun.kind() == Pronoun.Kind.PLURAL
            ? Evidence.THEY
            : pronoun.isThing() ? Evidence.IT : Evidence.HE_OR_SHE;
    return choice.figure().map(figure -> new Finding(figure, evidence, choice.probability()));
  }

  /** Finds the one person whom an article calls "they", where that word stands for nobody else. */
  private Optional<Finding> oneWhoIsThey(int token, List<Span> content) {
    Pronoun one = new Pronoun(Pronoun.Kind.SINGULAR, Gender.UNKNOWN, false);
    Choice choice = antecedents.choose(Anaphor.pronoun(token, one, content));
    return choice
        .figure()
        .filter(figure -> choice.probability() >= TELLING && figure.gender() == Gender.UNKNOWN)
        .filter(Figure::isPerson)
        .map(figure -> new Finding(figure, Evidence.THEY, choice.probability()));
  }

  /** Finds what a relative pronoun is about: the phrase before it. */
  private Optional<Finding> relative(int pronoun, List<Span> content) {
    int end = pronoun;
    if (end > 0 && lower(end - 1).equals(",")) {
      end--;
    }
    int first = end;
    if (end > 0 && names.indexAt(end - 1) >= 0) {
      first = names.mention(names.indexAt(end - 1)).firstToken();
    }
    int sentence = tokens.get(pronoun).sentence();
    while (first > 0
        && tokens.get(first - 1).sentence() == sentence
        && continues(first - 1, first, end)) {
      first--;
    }
    Optional<Phrase> phrase = first < end ? reader.read(first, end) : Optional.empty();
    return phrase
        .filter(before -> before.kind() != Phrase.Kind.PRONOUN)
        .flatMap(before -> of(before, content, Optional.empty()))
        .map(finding -> finding.with(Evidence.RELATIVE));
  }

  private boolean continues(int at, int first, int end) {
    if (names.indexAt(at) >= 0 && first < end && names.indexAt(at) == names.indexAt(first)) {
      return true;
    }
    String tag = tokens.get(at).tag();
    if (tag.equals("IN")) {
      return first < end && ATTACHING.contains(lower(at));
    }
    return !BOUNDS.contains(tag)
        && !tag.startsWith("VB")
        && !tag.equals("MD")
        && !tag.equals("TO")
        && !tag.startsWith("RB");
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }
}
