package org.sayso.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.Span;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Reads a source: finds its head, by tags and names alone.
 *
 * <p>Not thread-safe: made for one article.
 */
final class PhraseReader {

  /** Tags that end the core of a phrase. */
  private static final Set<String> ENDS =
      Set.of(
          ",", ":", ".", "-LRB-", "-RRB-", "IN", "WDT", "WP", "WP$", "WRB", "TO", "MD", "VBD",
          "VBP", "VBZ", "VB", "RB");

  private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "--");

  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");

  /** Tags of the words between an office and its holder: {@code of the House Rep.}. */
  private static final Set<String> IN_OFFICE = Set.of("IN", "DT", "NN", "NNP", "NNPS", "CC", "JJ");

  private static final Set<String> EDGES =
      Set.of(",", ":", ".", "``", "''", "-LRB-", "-RRB-", "HYPH");

  private final Tokens text;
  private final List<Token> tokens;
  private final Names names;
  private final Lexicon lexicon;

  PhraseReader(Tokens text, Names names, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.lexicon = lexicon;
  }

  /** Reads a span; empty if there is no word in it. */
  Optional<Phrase> read(Span span) {
    int first = text.firstTokenAfter(span.begin());
    int end = first + text.in(span).size();
    return read(first, end);
  }

  /** Reads tokens. */
  Optional<Phrase> read(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && (EDGES.contains(tag(first)) || isLeading(first, end))) {
      first++;
    }
    while (first < end && (EDGES.contains(tag(end - 1)) || tag(end - 1).equals("POS"))) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    Phrase phrase = phrase(first, end);
    boolean isOneOf = phrase.kind() == Phrase.Kind.PRONOUN && lower(first).equals("one");
    boolean mayBeNamed =
        isOneOf || phrase.kind() == Phrase.Kind.NOMINAL || phrase.kind() == Phrase.Kind.UNSEEN_NAME;
    return Optional.of(mayBeNamed ? apposed(phrase) : phrase);
  }

  private Phrase phrase(int first, int end) {
    int baseEnd = baseEnd(first, end);
    int head = baseEnd - 1;
    while (head > first && !isHeadTag(tag(head))) {
      head--;
    }
    return new Phrase(kind(first, head, baseEnd, end), first, head, baseEnd, end);
  }

  private int baseEnd(int first, int end) {
    int at = first + 1;
    while (at < end && !endsCore(at, end)) {
      at++;
    }
    return at;
  }

  private boolean endsCore(int at, int end) {
    boolean isWithinName = names.indexAt(at) >= 0 && names.indexAt(at) == names.indexAt(at - 1);
    if (isWithinName) {
      return false;
    }
    String before = tag(at - 1);
    if (tag(at).equals(".")) {
      return !(at + 1 < end && lexicon.title(lower(at - 1) + ".").isPresent());
    }
    if (at + 1 == end && tag(at).startsWith("V") && before.startsWith("NN")) {
      // "GOP rules": a source ends with no verb, whatever the tagger thinks.
      return false;
    }
    return ENDS.contains(tag(at))
        || DASHES.contains(tokens.get(at).word())
        || (PARTICIPLES.contains(tag(at)) && (before.startsWith("NN") || before.startsWith("PRP")));
  }

  /** Returns whether a word only leads to the phrase: {@code among voters}. */
  private boolean isLeading(int at, int end) {
    return at + 1 < end
        && names.indexAt(at) < 0
        && (tag(at).equals("IN") || (tag(at).equals("RB") && names.indexAt(at + 1) >= 0));
  }

  private static boolean isHeadTag(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("VBZ")
        || tag.equals("CD")
        || tag.equals("FW")
        || tag.startsWith("JJ");
  }

  private Phrase.Kind kind(int first, int head, int baseEnd, int end) {
    if (baseEnd - first == 1 && lexicon.pronoun(lower(first)).isPresent()) {
      return Phrase.Kind.PRONOUN;
    }
    if (isList(first, baseEnd) || isListByCommas(first, baseEnd, end)) {
      return Phrase.Kind.LIST;
    }
    if (names.indexAt(head) >= 0 && !isPlain(head)) {
      return Phrase.Kind.NAME;
    }
    boolean isOfSeveral =
        head > first && tag(head - 1).startsWith("NNP") && names.indexAt(head - 1) < 0;
    boolean isProper =
        (tag(head).equals("NNP") && (isOfSeveral || !isPlain(head)))
            || (isCapitalisedWithin(head) && !isPlain(head));
    return isProper ? Phrase.Kind.UNSEEN_NAME : Phrase.Kind.NOMINAL;
  }

  /** Returns whether a singular noun has a capital that no sentence's begin explains. */
  private boolean isCapitalisedWithin(int token) {
    String word = tokens.get(token).word();
    boolean isAllCapitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean isFirst = text.beginsSentence(token);
    return tag(token).equals("NN")
        && Character.isUpperCase(word.charAt(0))
        && (isAllCapitals || !isFirst);
  }

  /** Returns whether a capitalised word is none the less no name: {@code Republicans, Police}. */
  private boolean isPlain(int token) {
    String word = lower(token);
    String lemma = tokens.get(token).lemma().toLowerCase(Locale.ROOT);
    boolean isWholeName =
        names.indexAt(token) >= 0
            && names.mention(names.indexAt(token)).endToken()
                    - names.mention(names.indexAt(token)).firstToken()
                > 1;
    return !isWholeName
        && (lexicon.isGroup(tokens.get(token).word())
            || lexicon.isPerson(word)
            || lexicon.isPerson(lemma)
            || lexicon.isOrganization(word)
            || lexicon.isDocument(word));
  }

  private boolean isList(int first, int end) {
    int and = -1;
    boolean hasName = false;
    for (int i = first; i < end; i++) {
      hasName |= names.indexAt(i) >= 0 || tag(i).startsWith("NNP");
      boolean isWithinName =
          i > first && names.indexAt(i) >= 0 && names.indexAt(i) == names.indexAt(i - 1);
      if (tag(i).equals("CC") && i > first && !isWithinName) {
        and = i;
      }
    }
    return hasName && and > first && !tag(and - 1).startsWith("JJ") && !isTwoRoles(first, and, end);
  }

  /** Returns whether the words about an "and" are two roles of one: {@code lawyer and MP Smith}. */
  private boolean isTwoRoles(int first, int and, int end) {
    boolean isRoleBefore =
        tag(and - 1).equals("NN") && isPersonNoun(and - 1) && !tag(first).equals("DT");
    return isRoleBefore
        && names.indexAt(end - 1) >= 0
        && isPersonsName(end - 1)
        && IntStream.range(first, and).allMatch(i -> names.indexAt(i) < 0)
        && names.mention(names.indexAt(end - 1)).firstToken() > and + 1;
  }

  /**
   * Returns whether a named head is followed by more names and at last "and": {@code A, B and C}.
   */
  private boolean isListByCommas(int first, int baseEnd, int end) {
    int at = afterParenthesis(baseEnd, end);
    int listed = 0;
    int nameEnd = baseEnd;
    while (at + 1 < end && tag(at).equals(",") && names.indexAt(at + 1) >= 0) {
      int next = baseEnd(at + 1, end);
      if (isList(at + 1, next) && endsItem(names.mention(names.indexAt(at + 1)).endToken())) {
        return names.indexAt(baseEnd - 1) >= 0;
      }
      listed++;
      nameEnd = next;
      at = afterParenthesis(next, end);
    }
    boolean isNamed = names.indexAt(baseEnd - 1) >= 0 || listed > 0;
    int and = at < end && tag(at).equals(",") ? at + 1 : at;
    boolean endsWithAnd = and < end && tag(and).equals("CC") && names.indexAt(nameEnd - 1) >= 0;
    boolean isAllListed = listed > 1 && at == end && names.indexAt(nameEnd - 1) >= 0;
    return isNamed
        && first < at
        && (endsWithAnd || (isAllListed && names.indexAt(baseEnd - 1) >= 0));
  }

  /** Passes over what stands in parentheses after a name: {@code Reed (D-Ohio)}. */
  private int afterParenthesis(int from, int end) {
    if (from >= end || !tag(from).equals("-LRB-")) {
      return from;
    }
    int at = from;
    while (at < end && !tag(at).equals("-RRB-")) {
      at++;
    }
    return Math.min(at + 1, end);
  }

  private boolean endsItem(int at) {
    return at >= tokens.size() || tag(at).equals("CC") || tag(at).equals(",");
  }

  /** Finds the name that stands in apposition: {@code his spokesman, John Smith,}. */
  private Phrase apposed(Phrase phrase) {
    if (tag(phrase.head()).equals("NNS") || tag(phrase.head()).equals("NNPS")) {
      return phrase;
    }
    for (int i = phrase.baseEnd(); i + 1 < phrase.end(); i++) {
      if (tag(i).startsWith("W")) {
        return phrase;
      }
      if (isNamedInFull(phrase, i)) {
        return new Phrase(Phrase.Kind.NAME, phrase.first(), i, i + 1, phrase.end());
      }
      if (tag(i).equals(",")) {
        Phrase next = phrase(i + 1, phrase.end());
        boolean isWhole = next.baseEnd() == phrase.end() || !tag(next.baseEnd()).equals("IN");
        if (next.kind() == Phrase.Kind.NAME && isPersonsName(next.head()) && isWhole) {
          return new Phrase(next.kind(), phrase.first(), next.head(), next.baseEnd(), phrase.end());
        }
      }
    }
    return phrase;
  }

  /**
   * Returns whether the name of the one described begins here, without a comma before it: {@code
   * Secretary of State John Smith}.
   */
  private boolean isNamedInFull(Phrase phrase, int at) {
    int name = names.indexAt(at);
    return name >= 0
        && names.mention(name).firstToken() == at
        && isPersonsName(at)
        && tag(at - 1).startsWith("NN")
        && isPersonNoun(phrase.head())
        && IntStream.range(phrase.baseEnd(), at).allMatch(i -> IN_OFFICE.contains(tag(i)));
  }

  private boolean isPersonNoun(int token) {
    return lexicon.isPerson(lower(token))
        || lexicon.isPerson(tokens.get(token).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isPersonsName(int token) {
    Figure figure = names.figureOf(names.indexAt(token));
    return figure != null && figure.isPerson();
  }

  private String tag(int token) {
    return tokens.get(token).tag();
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }
}
