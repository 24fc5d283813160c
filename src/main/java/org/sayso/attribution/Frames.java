package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.Span;
import org.sayso.language.Sentence;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Mends the outer one of two attributions that share a sentence, where it is a frame set off by
 * commas: {@code X, according to a memo, told Y that …} and {@code …, according to a memo, per the
 * Post}. The network was taught one attribution for these words and mixes the two up. All of the
 * sentence but the frame is the frame's content; what stands within that is found by {@link
 * SecondLook}.
 */
final class Frames {

  /**
   * What the network gives to those that it reads well. The rules change none in PolNeAR's train
   * split that would tell how often they are right.
   */
  private static final double CONFIDENCE = 0.85;

  /** In how many characters from a cue its content is looked for. */
  private static final int FAR = 400;

  private static final String ACCORDING = "according";
  private static final String TO = "to";
  private static final String PER = "per";
  private static final String COMMA = ",";

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** The tagger takes a past tense for a participle where a comma stands before it. */
  private static final Set<String> PARTICIPLE = Set.of("VBN");

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "WRB");
  private static final Set<String> AFTER_PER = Set.of("DT", "NNP", "NNPS", "PRP$");

  private final List<Token> tokens;
  private final Marks marks;
  private final NavigableMap<Integer, Attribution> byCue = new TreeMap<>();

  /** Tokens [cue, name) are the cue, [name, end) the source. */
  private record Frame(int cue, int name, int end) {}

  private Frames(Tokens text, Marks marks, List<Attribution> known) {
    this.tokens = text.tokens();
    this.marks = marks;
    for (Attribution attribution : known) {
      attribution.cue().ifPresent(cue -> byCue.put(cue.begin(), attribution));
    }
  }

  /** Returns the attributions with the frames mended; what stands within a frame's content goes. */
  static List<Attribution> mend(List<Attribution> known, Tokens text, Marks marks) {
    Frames frames = new Frames(text, marks, known);
    List<Attribution> mended = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      frames.mended(sentence).ifPresent(mended::add);
    }
    List<Attribution> all = new ArrayList<>(known);
    for (Attribution frame : mended) {
      all.removeIf(other -> isReplaced(other, frame));
      all.add(frame);
    }
    all.sort(Comparator.comparing(Attribution::span));
    return all;
  }

  private static boolean isReplaced(Attribution other, Attribution frame) {
    return other
        .cue()
        .filter(
            cue ->
                cue.overlaps(frame.cue().orElseThrow())
                    || frame.content().stream().anyMatch(cue::overlaps))
        .isPresent();
  }

  private Optional<Attribution> mended(Sentence sentence) {
    boolean follows = false;
    for (int at = sentence.firstToken() + 2; at < sentence.endToken(); at++) {
      int name = nameAfter(at);
      if (name > 0 && name < end(sentence) && isSetOff(at)) {
        Optional<Attribution> mended = interrupting(sentence, at, name);
        if (mended.isPresent()) {
          return mended;
        }
        boolean isMissed = !byCue.containsKey(tokens.get(at).span().begin());
        if ((follows || isMissed || endsAttribution(sentence, at - 1)) && isLast(name, sentence)) {
          Frame frame = new Frame(at, name, end(sentence));
          return Optional.of(attribution(frame, List.of(before(sentence, at))));
        }
        follows = true;
      }
    }
    return Optional.empty();
  }

  private boolean isLast(int name, Sentence sentence) {
    return IntStream.range(name, end(sentence))
        .noneMatch(at -> tokens.get(at).word().equals(COMMA));
  }

  /** Returns where the source begins if a frame's cue begins at a token, or 0. */
  private int nameAfter(int at) {
    String word = lower(at);
    if (word.equals(ACCORDING) && at + 1 < tokens.size() && lower(at + 1).equals(TO)) {
      return at + 2;
    }
    return word.equals(PER)
            && at + 1 < tokens.size()
            && AFTER_PER.contains(tokens.get(at + 1).tag())
        ? at + 1
        : 0;
  }

  /** After a comma, and neither in a quotation nor in what somebody is known to say. */
  private boolean isSetOff(int cue) {
    Span place = tokens.get(cue).span();
    return tokens.get(cue - 1).word().equals(COMMA)
        && marks.depthAt(place.begin()) == 0
        && byCue.subMap(place.begin() - FAR, true, place.end() + FAR, false).values().stream()
            .filter(other -> other.cue().filter(place::overlaps).isEmpty())
            .flatMap(other -> other.content().stream())
            .noneMatch(piece -> piece.contains(place));
  }

  /** Whether the cue or source of another attribution ends just before a comma. */
  private boolean endsAttribution(Sentence sentence, int comma) {
    Span before = tokens.get(comma - 1).span();
    return byCue.subMap(sentence.span().begin(), before.end()).values().stream()
        .anyMatch(
            other ->
                other.cue().filter(before::overlaps).isPresent()
                    || other.source().filter(before::overlaps).isPresent());
  }

  private Optional<Attribution> interrupting(Sentence sentence, int cue, int name) {
    boolean isSubject =
        isNominal(cue - 2)
            && IntStream.range(sentence.firstToken(), cue)
                .noneMatch(at -> FINITE.contains(tokens.get(at).tag()));
    if (!isSubject) {
      return Optional.empty();
    }
    int comma = commaBefore(FINITE, name, sentence);
    comma = comma > 0 ? comma : commaBefore(PARTICIPLE, name, sentence);
    return comma < 0 || isReadWell(cue, name, comma)
        ? Optional.empty()
        : Optional.of(
            attribution(
                new Frame(cue, name, comma),
                List.of(before(sentence, cue), span(comma + 1, end(sentence)))));
  }

  /** Returns the comma after the source that one of the verbs follows, or -1. */
  private int commaBefore(Set<String> verbs, int name, Sentence sentence) {
    for (int at = name + 1; at + 1 < sentence.endToken() && nameAfter(at) == 0; at++) {
      if (tokens.get(at).word().equals(COMMA) && isVerbAt(at + 1, sentence.endToken(), verbs)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the network has the source, and the content right up to both commas. */
  private boolean isReadWell(int cue, int name, int comma) {
    Attribution known = byCue.get(tokens.get(cue).span().begin());
    return known != null
        && known.source().filter(span(name, comma)::equals).isPresent()
        && known.content().stream()
            .anyMatch(piece -> piece.end() == tokens.get(cue - 2).span().end())
        && known.content().stream()
            .anyMatch(piece -> piece.begin() == tokens.get(comma + 1).span().begin());
  }

  private boolean isNominal(int at) {
    String tag = tokens.get(at).tag();
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") || tag.startsWith("W");
  }

  private boolean isVerbAt(int at, int limit, Set<String> verbs) {
    int verb = at;
    while (verb + 1 < limit && tokens.get(verb).tag().startsWith("RB")) {
      verb++;
    }
    return verbs.contains(tokens.get(verb).tag());
  }

  private Attribution attribution(Frame frame, List<Span> content) {
    Span cue = span(frame.cue(), frame.name());
    int end = frame.name() + 1;
    while (end < frame.end() && !isRelativeAfterComma(end)) {
      end++;
    }
    Attribution known = byCue.get(cue.begin());
    return new Attribution(
        Optional.of(cue),
        Optional.of(span(frame.name(), end)),
        content,
        known == null ? CONFIDENCE : Math.max(known.confidence(), CONFIDENCE));
  }

  private boolean isRelativeAfterComma(int at) {
    return tokens.get(at).word().equals(COMMA)
        && at + 1 < tokens.size()
        && RELATIVE.contains(tokens.get(at + 1).tag());
  }

  private Span before(Sentence sentence, int cue) {
    return span(sentence.firstToken(), cue - 1);
  }

  private int end(Sentence sentence) {
    int end = sentence.endToken();
    while (end > sentence.firstToken() + 1 && isMark(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isMark(int at) {
    return tokens.get(at).word().codePoints().noneMatch(Character::isLetterOrDigit)
        && marks.depthAt(tokens.get(at).span().begin()) == 0;
  }

  private Span span(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }

  private String lower(int at) {
    return tokens.get(at).word().toLowerCase(Locale.ROOT);
  }
}
