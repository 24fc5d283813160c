package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.attribution.Likeness;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Remembers who was mentioned where, and who spoke.
 *
 * <p>Not thread-safe: made for one article.
 */
final class Scene {

  /** How many names, descriptions and sources before a pronoun are looked at. */
  private static final int NAMES = 25;

  private static final int DESCRIPTIONS = 15;
  private static final int SOURCES = 8;

  /** How many paragraphs back. */
  private static final int PARAGRAPHS = 6;

  /** How many adverbs may stand between a subject and its verb. */
  private static final int ADVERBS = 2;

  private final Tokens text;
  private final List<Token> tokens;
  private final Names names;
  private final Descriptions descriptions;
  private final Likeness likeness;
  private final boolean[] isQuoted;
  private final List<Sighting> spoken = new ArrayList<>();

  Scene(Tokens text, Names names, Descriptions descriptions, Marks marks, Likeness likeness) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.descriptions = descriptions;
    this.likeness = likeness;
    this.isQuoted = new boolean[tokens.size()];
    for (Stretch stretch : marks.outermost()) {
      int first = text.firstTokenAfter(stretch.span().begin());
      Arrays.fill(isQuoted, first, first + text.in(stretch.span()).size(), true);
    }
  }

  boolean isQuoted(int token) {
    return isQuoted[token];
  }

  /** Takes note of a source. */
  void speaks(Figure figure, int head, int first) {
    spoken.add(
        new Sighting(
            figure, head, true, isSentenceFirst(first), false, isQuoted[head], false, true));
  }

  /** Returns who was mentioned not long before an anaphor, the nearest first. */
  List<Sighting> before(Anaphor anaphor) {
    int token = anaphor.first();
    List<Span> own = anaphor.content();
    int oldest = tokens.get(token).paragraph() - PARAGRAPHS;
    List<Sighting> seen = new ArrayList<>();
    int name = names.firstFrom(token) - 1;
    for (int i = name; i >= 0 && i > name - NAMES; i--) {
      NameMention mention = names.mention(i);
      Figure figure = names.figureOf(i);
      if (figure != null && tokens.get(mention.firstToken()).paragraph() >= oldest) {
        seen.add(sighting(figure, mention.roleToken(), mention.endToken() - 1, own));
      }
    }
    List<Description> all = descriptions.all();
    int last = descriptions.read() - 1;
    for (int i = last; i >= 0 && i > last - DESCRIPTIONS; i--) {
      Description description = all.get(i);
      if (names.indexAt(description.head()) < 0
          && tokens.get(description.head()).paragraph() >= oldest) {
        seen.add(
            sighting(
                descriptions.figure(description), description.first(), description.head(), own));
      }
    }
    int source = spoken.size() - 1;
    for (int i = source; i >= 0 && i > source - SOURCES; i--) {
      if (tokens.get(spoken.get(i).token()).paragraph() >= oldest) {
        seen.add(spoken.get(i));
      }
    }
    seen.sort(Comparator.comparing((Sighting sighting) -> -sighting.token()));
    return seen;
  }

  /**
   * Returns where an attribution begins: with its source or, before it, the first of its content.
   */
  Token begin(int source, List<Span> content) {
    int begin = source;
    for (Span span : content) {
      begin = Math.min(begin, text.firstTokenAfter(span.begin()));
    }
    return tokens.get(begin);
  }

  private Sighting sighting(Figure figure, int first, int head, List<Span> own) {
    String next = head + 1 < tokens.size() ? tokens.get(head + 1).tag() : ".";
    boolean isModifier = next.equals("POS") || next.startsWith("NN");
    boolean isSubject = isVerbAfter(head);
    Span span = tokens.get(head).span();
    boolean isOwn = own.stream().anyMatch(content -> content.contains(span));
    return new Sighting(
        figure, head, isSubject, isSentenceFirst(first), isModifier, isQuoted[head], isOwn, false);
  }

  /** Returns whether a verb follows, with or without adverbs between. */
  private boolean isVerbAfter(int head) {
    int next = head + 1;
    while (next < tokens.size()
        && next - head <= ADVERBS
        && tokens.get(next).tag().startsWith("RB")) {
      next++;
    }
    return next < tokens.size()
        && (tokens.get(next).tag().startsWith("VB") || tokens.get(next).tag().equals("MD"));
  }

  boolean isSentenceFirst(int token) {
    return text.beginsSentence(token);
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns how like a reader of the network's vectors finds two tokens in whom they mean. */
  double likeness(int reader, int anaphor, int antecedent) {
    return likeness.between(reader, begin(anaphor), begin(antecedent));
  }

  /** Returns how likely the network finds it that a token means nobody mentioned before. */
  double likenessOfNobody(int reader, int anaphor) {
    return likeness.ofNobody(reader, begin(anaphor));
  }

  private int begin(int token) {
    return tokens.get(token).span().begin();
  }

  /** Returns how often the one is named whom the article names most. */
  int mostNamings() {
    return names.mostNamings();
  }

  /** Returns where somebody is described, before and after. */
  List<Description> callings(Figure figure) {
    return descriptions.of(figure);
  }

  /** Returns what kind of speaker a description is of. */
  SpeakerType typeOf(Anaphor anaphor) {
    return descriptions.typeOf(anaphor);
  }

  /** Returns who might be called so, wherever he is mentioned. */
  Set<Figure> callable(Anaphor anaphor) {
    Set<Figure> callable = new LinkedHashSet<>(names.mostNamed());
    callable.addAll(descriptions.tiedTo(anaphor.noun()));
    descriptions.calledSo(anaphor).ifPresent(callable::add);
    return callable;
  }

  /** Returns who was called by the same words before. */
  Optional<Figure> calledSo(Anaphor anaphor) {
    return descriptions.calledSo(anaphor);
  }

  /** Returns who is named within a description. */
  List<Figure> possessors(Anaphor anaphor) {
    List<Figure> possessors = new ArrayList<>();
    for (int i = anaphor.first(); i < anaphor.end(); i++) {
      int name = names.indexAt(i);
      Figure figure = name < 0 ? null : names.figureOf(name);
      if (figure != null) {
        possessors.add(figure);
      }
    }
    return possessors;
  }
}
