package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.Kind;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Finds the attributions within another's content: each content in which a reporting verb stands is
 * shown to the network as a text of its own. In PolNeAR no attribution stands within another, so
 * that the network leaves such cues alone where it sees what they stand in; on their own it finds
 * them. One object a text.
 */
final class SecondLook {

  /** Reads a text as if it stood alone. */
  interface Reading {
    List<Attribution> read(String text, List<Span> paragraphs, Marks marks);
  }

  /** Attributions within attributions; people write no more. */
  private static final int DEEPEST = 3;

  /**
   * In how many characters more than the text has contents may be shown: enough for a short text
   * whose content is nearly all of it. A text of nothing but cues would be shown without end.
   */
  private static final int LEAST_SHOWN = 10_000;

  private final Tokens tokens;
  private final Marks marks;
  private final InnerVerbs verbs;
  private final Inner inner;
  private final Reading reading;
  private final List<Attribution> all = new ArrayList<>();
  private final NavigableMap<Integer, Span> cues = new TreeMap<>();

  /** How many characters may still be shown. */
  private int left;

  SecondLook(Tokens tokens, Marks marks, InnerVerbs verbs, Reading reading) {
    this.tokens = tokens;
    this.marks = marks;
    this.verbs = verbs;
    this.inner = new Inner(tokens, marks, verbs);
    this.reading = reading;
    this.left = LEAST_SHOWN + tokens.text().length();
  }

  /** Returns the attributions, and after them those within them. */
  List<Attribution> addTo(List<Attribution> known) {
    known.forEach(this::add);
    tieToTurns();
    int from = 0;
    for (int depth = 1; depth < DEEPEST; depth++) {
      int to = all.size();
      for (int k = from; k < to; k++) {
        lookInto(k);
      }
      from = to;
    }
    return all;
  }

  private void add(Attribution attribution) {
    attribution.cue().ifPresent(cue -> cues.put(cue.begin(), cue));
    all.add(attribution);
  }

  /** Says of those known already which stand in the turns of a transcript. */
  private void tieToTurns() {
    NavigableMap<Integer, Integer> turns = new TreeMap<>();
    for (int k = 0; k < all.size(); k++) {
      Optional<Span> cue = all.get(k).cue();
      if (cue.isPresent() && !Snap.hasWord(cue.get(), tokens.text())) {
        turns.put(all.get(k).content().get(0).begin(), k);
      }
    }
    for (int k = 0; k < all.size(); k++) {
      Map.Entry<Integer, Integer> turn = turns.floorEntry(all.get(k).span().begin());
      if (turn != null && all.get(k).standsIn(all.get(turn.getValue()))) {
        all.set(k, all.get(k).within(turn.getValue()));
      }
    }
  }

  private void lookInto(int k) {
    int first = all.size();
    lookAtWholeAndQuotations(k);
    for (int n = first; n < all.size(); n++) {
      all.set(n, all.get(n).within(innermost(n, k, first)));
    }
  }

  /** Of those just found in an attribution's content one may stand in another's. */
  private int innermost(int n, int k, int first) {
    int length = all.get(n).span().length();
    return IntStream.range(first, all.size())
        .filter(m -> all.get(m).span().length() > length && all.get(n).standsIn(all.get(m)))
        .boxed()
        .min(Comparator.comparing(m -> all.get(m).span().length()))
        .orElse(k);
  }

  private void lookAtWholeAndQuotations(int k) {
    Attribution outer = all.get(k);
    int depth = outer.cue().map(cue -> marks.depthAt(cue.begin())).orElse(0);
    Marks seen = marks.within(depth);
    Marks deeper = marks.within(depth + 1);
    if (seen.kindOf(outer.content()) == Kind.DIRECT) {
      look(outer.content(), seen, deeper, k);
      return;
    }
    look(outer.content(), marks.within(Integer.MAX_VALUE), seen, k);
    for (Span piece : outer.content()) {
      for (Stretch stretch : seen.outermostIn(piece)) {
        if (piece.contains(stretch.span())) {
          look(List.of(stretch.span()), seen, deeper, k);
        }
      }
    }
  }

  /**
   * Looks at spans of a content.
   *
   * @param unseen the marks that are not shown
   * @param inside the marks that stand in the content
   */
  private void look(List<Span> spans, Marks unseen, Marks inside, int k) {
    if (spans.stream().noneMatch(span -> verbs.mayBeIn(tokens.in(span)))) {
      return;
    }
    View view = Showing.of(spans, tokens, unseen);
    left -= view.text().length();
    if (left < 0) {
      return;
    }
    Marks shown = Marks.in(view.text(), view.paragraphs());
    for (Attribution found : reading.read(view.text(), view.paragraphs(), shown)) {
      inArticle(found, view)
          .filter(this::isNew)
          .flatMap(attribution -> inner.mended(attribution, all.get(k), inside))
          .ifPresent(this::add);
    }
  }

  private static Optional<Attribution> inArticle(Attribution found, View view) {
    List<Span> cue = view.inArticle(found.cue().orElseThrow());
    List<Span> source = new ArrayList<>();
    found.source().map(view::inArticle).ifPresent(source::addAll);
    List<Span> content = new ArrayList<>();
    found.content().forEach(piece -> content.addAll(view.inArticle(piece)));
    return cue.size() == 1 && source.size() == 1 && !content.isEmpty()
        ? Optional.of(
            new Attribution(
                Optional.of(cue.get(0)), Optional.of(source.get(0)), content, found.confidence()))
        : Optional.empty();
  }

  private boolean isNew(Attribution found) {
    Span cue = found.cue().orElseThrow();
    Map.Entry<Integer, Span> before = cues.lowerEntry(cue.end());
    return before == null || !before.getValue().overlaps(cue);
  }
}
