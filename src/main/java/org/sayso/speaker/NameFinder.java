package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.Span;
import org.sayso.language.Name;
import org.sayso.language.NameType;
import org.sayso.language.Token;
import org.sayso.language.Tokens;

/**
 * Finds the names of a text: those that the recogniser saw, without titles and possessives.
 *
 * <p>Not thread-safe: made for one text.
 */
final class NameFinder {

  /** How many words a role may have; longer ones are something else. */
  private static final int MAX_ROLE = 8;

  /** How many tokens a nickname in quotation marks takes. */
  private static final int NICKNAME = 3;

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");
  private static final Set<String> ROLE_TAGS =
      Set.of("NN", "NNP", "NNPS", "NNS", "JJ", "POS", "HYPH");

  private final Tokens tokens;
  private final Lexicon lexicon;

  NameFinder(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Returns the names, in text order. */
  List<NameMention> find() {
    List<NameMention> found = new ArrayList<>();
    int last = 0;
    for (Name name : tokens.names()) {
      int end = endAfterHyphens(endAfterNickname(name));
      if (name.firstToken() >= last) {
        NameMention mention = mention(name.firstToken(), end, name.type());
        if (mention != null) {
          found.add(mention);
          last = mention.endToken();
        }
      }
    }
    return new RunTogether(found, this).apart();
  }

  /** Adds a nickname in quotation marks and the surname: {@code Robert C. "Bobby" Reed}. */
  private int endAfterNickname(Name name) {
    int end = name.endToken();
    boolean isFollowed =
        name.type() == NameType.PERSON
            && end + NICKNAME < tokens.tokens().size()
            && tag(end).equals("``")
            && tag(end + 1).startsWith("NNP")
            && tag(end + 2).equals("''")
            && tag(end + NICKNAME).startsWith("NNP");
    return isFollowed ? end + NICKNAME + 1 : end;
  }

  private String tag(int token) {
    return tokens.tokens().get(token).tag();
  }

  /** Adds what is joined by hyphens, which are tokens of their own: {@code Smith-Jones}. */
  private int endAfterHyphens(int end) {
    int at = end;
    while (at + 1 < tokens.tokens().size()
        && lower(at).equals("-")
        && touches(at)
        && touches(at + 1)
        && tokens.tokens().get(at + 1).tag().startsWith("NNP")) {
      at += 2;
    }
    return at;
  }

  private boolean touches(int at) {
    return tokens.tokens().get(at - 1).span().end() == tokens.tokens().get(at).span().begin();
  }

  /** Makes a mention of a stretch of tokens; null if nothing is left without titles. */
  @Nullable NameMention mention(int from, int to, NameType type) {
    int first = from;
    int end = to;
    while (end > first && !isNameWord(end - 1)) {
      end--;
    }
    while (first < end && !isNameWord(first)) {
      first++;
    }
    if (type == NameType.PERSON) {
      while (first + 1 < end && lexicon.title(lower(first)).isPresent()) {
        first++;
      }
    }
    if (first >= end) {
      return null;
    }
    String suffix = "";
    if (type == NameType.PERSON) {
      int last = suffixAfter(end);
      end = Math.max(end, last);
      suffix = end - first > 1 && SUFFIXES.contains(lower(end - 1)) ? lower(end - 1) : "";
    }
    List<String> words = words(first, end, type);
    if (words.isEmpty()) {
      return null;
    }
    int role = type == NameType.PERSON ? roleBefore(first) : first;
    Span span = span(first, end);
    return new NameMention(span, first, end, role, type, words, suffix, titleGender(role, first));
  }

  /** Returns the person within a longer name after a word that only addresses: {@code Sir}. */
  @Nullable NameMention afterAddress(NameMention name) {
    for (int i = name.endToken() - 2; i > name.firstToken(); i--) {
      if (lexicon.title(lower(i)).filter(title -> title.noun().isEmpty()).isPresent()) {
        return mention(i + 1, endAfterHyphens(name.endToken()), NameType.PERSON);
      }
    }
    return null;
  }

  private Span span(int first, int end) {
    return tokens.tokens().get(first).span().cover(tokens.tokens().get(end - 1).span());
  }

  private String lower(int token) {
    return tokens.tokens().get(token).word().toLowerCase(Locale.ROOT);
  }

  private boolean isNameWord(int index) {
    Token token = tokens.tokens().get(index);
    return !token.tag().equals("POS") && Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  private int suffixAfter(int end) {
    int at = end;
    if (at < tokens.tokens().size() && lower(at).equals(",")) {
      at++;
    }
    boolean is =
        at < tokens.tokens().size()
            && SUFFIXES.contains(lower(at))
            && tokens.tokens().get(at).sentence() == tokens.tokens().get(end - 1).sentence();
    return is ? at + 1 : end;
  }

  private List<String> words(int first, int end, NameType type) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.addAll(Arrays.asList(lower(i).replace('\u2019', '\'').split("\\s+")));
    }
    if (type == NameType.PERSON) {
      // A suffix tells people apart only where both have one; an initial hardly ever.
      List<String> bare = new ArrayList<>(words);
      bare.removeIf(word -> SUFFIXES.contains(word) || word.matches("\\p{L}\\.?|,|\\W+"));
      return bare.isEmpty() ? words : bare;
    }
    words.removeIf(word -> word.matches("\\W+|'s"));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words;
  }

  /** Finds where title and role before a name begin: {@code US Rep.}, {@code Trump envoy}. */
  private int roleBefore(int first) {
    if (first == 0 || !endsRole(first - 1)) {
      return first;
    }
    int begin = first - 1;
    int sentence = tokens.tokens().get(first).sentence();
    while (begin > 0 && first - begin < MAX_ROLE && isRoleWord(begin - 1, sentence)) {
      begin--;
    }
    return tokens.tokens().get(begin).sentence() == sentence ? begin : first;
  }

  private boolean endsRole(int index) {
    Token token = tokens.tokens().get(index);
    String word = lower(index);
    return lexicon.title(word).isPresent()
        || lexicon.isPerson(word)
        || (token.tag().startsWith("NN")
            && lexicon.isPerson(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean isRoleWord(int index, int sentence) {
    Token token = tokens.tokens().get(index);
    return token.sentence() == sentence && ROLE_TAGS.contains(token.tag());
  }

  private Gender titleGender(int role, int first) {
    for (int i = role; i < first; i++) {
      Gender gender = lexicon.title(lower(i)).map(Title::gender).orElse(Gender.UNKNOWN);
      if (gender == Gender.UNKNOWN && i == first - 1) {
        gender = lexicon.genderOf(lower(i));
      }
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Returns the role that a mention states, without a title that only addresses. */
  Optional<String> role(NameMention mention) {
    int end = mention.firstToken();
    int begin = mention.roleToken();
    while (end > begin
        && lexicon.title(lower(end - 1)).map(title -> title.noun().isEmpty()).orElse(false)) {
      end--;
    }
    return begin < end ? Optional.of(span(begin, end).of(tokens.text())) : Optional.empty();
  }
}
