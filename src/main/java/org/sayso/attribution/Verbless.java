package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Finds attributions whose cue is a mark: a dash and a name after a quotation, a name and a colon
 * before one, and the turns of a transcript, {@code WALLACE: …}. PolNeAR has too few of them for
 * the network to learn.
 */
final class Verbless {

  /** Of the 11 that the rules find in PolNeAR's train split, 8 are right. */
  private static final double CONFIDENCE = 0.73;

  /** Fewer lines that begin so are no transcript. */
  private static final int LEAST_TURNS = 2;

  private static final String WORD = "[\\p{Lu}][\\p{L}\\p{M}'\u2019.-]*";
  private static final String NAME =
      WORD
          + "(?:[ \u00a0](?:(?:de|da|del|van|von|der|den|al|el|bin|la|le|of|the)[ \u00a0])*"
          + WORD
          + "){0,6}";
  private static final Pattern DASH_AND_NAME =
      Pattern.compile(
          "\\s{0,4}(--|[-\u2013\u2014\u2015\u2212])[ \u00a0]?("
              + NAME
              + ")(?=\\s*$|[,(;\u2014]|\\s*[\\n\\r])");
  private static final Pattern NAME_AND_COLON =
      Pattern.compile("(" + NAME + ")(?:[ \u00a0]\\([^)]{1,30}\\))?[ \u00a0]?(:)\\s*$");
  private static final Pattern TURN =
      Pattern.compile(
          "([\\p{Lu}][\\p{Lu}'\u2019.-]+(?:[ \u00a0][\\p{Lu}][\\p{Lu}'\u2019.-]*){0,4})(:)\\s*(?=\\S)");

  /** In how many characters a name beside a quotation is looked for. */
  private static final int NEAR = 120;

  private final String text;
  private final Tokens tokens;

  private Verbless(Tokens tokens) {
    this.text = tokens.text();
    this.tokens = tokens;
  }

  /**
   * Adds what is in no attribution yet. A quotation that is signed, with a dash and a name, is
   * nobody else's, whatever was thought of it before.
   */
  static List<Attribution> addTo(List<Attribution> known, Tokens tokens, Marks marks) {
    Verbless verbless = new Verbless(tokens);
    List<Attribution> all = verbless.signed(marks);
    List<Attribution> others = without(all, known);
    all.addAll(others);
    all.addAll(verbless.turns(others));
    for (Stretch stretch : new Coverage(marks, all).uncovered()) {
      verbless.named(stretch).ifPresent(all::add);
    }
    return all;
  }

  private List<Attribution> signed(Marks marks) {
    List<Attribution> signed = new ArrayList<>();
    for (Stretch stretch : marks.outermost()) {
      Span quotation = stretch.span();
      int end = Math.min(text.length(), quotation.end() + NEAR);
      Matcher after = DASH_AND_NAME.matcher(text).region(quotation.end(), end);
      if (stretch.isClosed() && after.lookingAt()) {
        signed.add(
            new Attribution(
                Optional.of(new Span(after.start(1), after.end(1))),
                Optional.of(new Span(after.start(2), after.end(2))),
                List.of(quotation),
                CONFIDENCE));
      }
    }
    return signed;
  }

  /** Returns those of {@code known} that remain once the signed quotations are taken out. */
  private static List<Attribution> without(List<Attribution> signed, List<Attribution> known) {
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    for (Attribution attribution : signed) {
      Span quotationAndDash = attribution.content().get(0).cover(attribution.cue().orElseThrow());
      taken.put(quotationAndDash.begin(), quotationAndDash);
    }
    List<Attribution> rest = new ArrayList<>();
    for (Attribution attribution : known) {
      List<Span> content = new ArrayList<>(attribution.content());
      content.removeIf(piece -> shares(piece, taken));
      if (!content.isEmpty() && attribution.cue().filter(cue -> shares(cue, taken)).isEmpty()) {
        rest.add(attribution.withContent(content));
      }
    }
    return rest;
  }

  private List<Attribution> turns(List<Attribution> known) {
    List<Attribution> turns = new ArrayList<>();
    for (Span paragraph : tokens.paragraphs()) {
      Matcher turn = TURN.matcher(text).region(paragraph.begin(), paragraph.end());
      if (turn.lookingAt() && turn.end() < paragraph.end()) {
        turns.add(attribution(turn, new Span(turn.end(), paragraph.end())));
      }
    }
    if (turns.size() < LEAST_TURNS) {
      return new ArrayList<>();
    }
    NavigableMap<Integer, Span> cues = new TreeMap<>();
    known.forEach(other -> other.cue().ifPresent(cue -> cues.put(cue.begin(), cue)));
    turns.removeIf(turn -> shares(turn.cue().orElseThrow(), cues));
    return turns;
  }

  /** Whether a span shares a character with one of those that do not overlap each other. */
  private static boolean shares(Span span, NavigableMap<Integer, Span> others) {
    var before = others.lowerEntry(span.end());
    return before != null && before.getValue().overlaps(span);
  }

  private Optional<Attribution> named(Stretch stretch) {
    Span quotation = stretch.span();
    int begin = Math.max(lineBegin(quotation.begin()), quotation.begin() - NEAR);
    Matcher before = NAME_AND_COLON.matcher(text).region(begin, quotation.begin());
    return before.lookingAt() ? Optional.of(attribution(before, quotation)) : Optional.empty();
  }

  /** Where the line begins; a quotation after a colon may begin the next line. */
  private int lineBegin(int offset) {
    int at = offset;
    while (at > 0 && offset - at < NEAR && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0
        && offset - at < NEAR
        && text.charAt(at - 1) != '\n'
        && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  private static Attribution attribution(Matcher nameAndColon, Span content) {
    return new Attribution(
        Optional.of(new Span(nameAndColon.start(2), nameAndColon.end(2))),
        Optional.of(new Span(nameAndColon.start(1), nameAndColon.end(1))),
        List.of(content),
        CONFIDENCE);
  }
}
