package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Finds where a text describes people, bodies and documents, and ties those descriptions to a name
 * that stand before it, after it or in apposition to it.
 *
 * <p>Not thread-safe: made for one article.
 */
final class DescriptionFinder {

  /** How many words may stand before the noun. */
  private static final int MAX_BEFORE = 8;

  private static final Set<String> INSIDE =
      Set.of(
          "DT", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "VBN", "VBG",
          "HYPH", "PDT");

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "'s");

  private final Tokens text;
  private final List<Token> tokens;
  private final Names names;
  private final Lexicon lexicon;

  DescriptionFinder(Tokens text, Names names, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.lexicon = lexicon;
  }

  /** Returns the descriptions, in the order of their heads. */
  List<Description> find() {
    List<Description> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int name = names.indexAt(i);
      if (name >= 0) {
        if (names.mention(name).firstToken() == i) {
          addName(name, found);
        }
      } else if (isHead(i)) {
        found.add(describe(i));
      }
    }
    return found;
  }

  /** Adds the nouns by which the bearer of a name may be called later on. */
  private void addName(int index, List<Description> found) {
    Figure figure = names.figureOf(index);
    NameMention mention = names.mention(index);
    if (figure == null) {
      return;
    }
    Set<String> nouns = new HashSet<>();
    if (figure.isPerson()) {
      for (int i = mention.roleToken(); i < mention.firstToken(); i++) {
        lexicon.title(lower(i)).flatMap(Title::noun).ifPresent(nouns::add);
      }
      if (mention.roleToken() < mention.firstToken()) {
        nouns.add(lemma(mention.firstToken() - 1));
      }
    } else {
      nouns.addAll(lexicon.kindsOf(mention.surname()));
    }
    for (String noun : nouns) {
      Description description =
          new Description(
              mention.roleToken(),
              mention.firstToken(),
              mention.endToken(),
              noun,
              words(mention.roleToken(), mention.endToken()),
              false);
      description.means(figure);
      found.add(description);
    }
  }

  private boolean isHead(int at) {
    Token token = tokens.get(at);
    boolean isNoun = token.tag().startsWith("NN");
    if (!isNoun || !isKnown(at)) {
      return false;
    }
    if (at + 1 == tokens.size() || tokens.get(at + 1).sentence() != token.sentence()) {
      return true;
    }
    String next = tokens.get(at + 1).tag();
    return !next.startsWith("NN") && !next.equals("POS") && names.indexAt(at + 1) < 0;
  }

  private boolean isKnown(int at) {
    String lemma = lemma(at);
    return lexicon.isPerson(lemma)
        || lexicon.isPerson(lower(at))
        || lexicon.isOrganization(lemma)
        || lexicon.isDocument(lemma)
        || lexicon.isGroup(tokens.get(at).word());
  }

  private Description describe(int head) {
    int first = firstOf(head);
    Description description =
        new Description(
            first, head, head + 1, lemma(head), words(first, head), isPlural(tokens.get(head)));
    Figure figure = description.isPlural() ? null : named(first, head + 1);
    if (figure != null) {
      description.means(figure);
    }
    return description;
  }

  private int firstOf(int head) {
    int first = head;
    int sentence = tokens.get(head).sentence();
    while (first > 0
        && head - first < MAX_BEFORE
        && tokens.get(first - 1).sentence() == sentence
        && INSIDE.contains(tokens.get(first - 1).tag())) {
      first--;
      if (tokens.get(first).tag().equals("DT")) {
        break;
      }
    }
    return first;
  }

  /** Finds the name that a description stands beside. */
  private @Nullable Figure named(int first, int end) {
    if (first >= 2 && isSameSentence(first - 2, first)) {
      boolean isApposed = lower(first - 1).equals(",") || COPULAS.contains(lower(first - 1));
      int name = names.indexAt(first - 2);
      if (isApposed && name >= 0) {
        return person(name);
      }
      if (first >= 4
          && COPULAS.contains(lower(first - 1))
          && lower(first - 2).equals("who")
          && names.indexAt(first - 4) >= 0) {
        return person(names.indexAt(first - 4));
      }
    }
    boolean isBefore =
        end + 1 < tokens.size() && lower(end).equals(",") && names.indexAt(end + 1) >= 0;
    return isBefore && isSameSentence(end + 1, first) ? closed(names.indexAt(end + 1)) : null;
  }

  private @Nullable Figure person(int name) {
    Figure figure = names.figureOf(name);
    return figure != null && figure.isPerson() ? figure : null;
  }

  /** Returns the person if the name is set off at its end too, so that no new clause begins. */
  private @Nullable Figure closed(int name) {
    int end = names.mention(name).endToken();
    boolean isClosed =
        end == tokens.size() || !Character.isLetterOrDigit(tokens.get(end).word().charAt(0));
    return isClosed ? person(name) : null;
  }

  private boolean isSameSentence(int one, int other) {
    return tokens.get(one).sentence() == tokens.get(other).sentence();
  }

  /** Returns what words say beside grammar. */
  Set<String> words(int first, int end) {
    Set<String> words = new HashSet<>();
    for (int i = first; i < end; i++) {
      String tag = tokens.get(i).tag();
      if (tag.startsWith("NN")
          || tag.startsWith("JJ")
          || tag.equals("CD")
          || tag.startsWith("VB")) {
        words.add(lemma(i));
      }
    }
    return words;
  }

  String lemma(int at) {
    Optional<String> title = lexicon.title(lower(at)).flatMap(Title::noun);
    return title.orElseGet(() -> tokens.get(at).lemma().toLowerCase(Locale.ROOT));
  }

  static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  private String lower(int at) {
    return text.tokens().get(at).word().toLowerCase(Locale.ROOT);
  }
}
