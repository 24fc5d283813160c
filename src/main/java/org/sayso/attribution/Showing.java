package org.sayso.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.Span;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * Shows a content as a text of its own: without the marks that it stands in and without its "that",
 * with capital letters and full stops, so that it looks like what the network was taught on. Made
 * for one content.
 */
final class Showing {

  private static final Pattern THAT = Pattern.compile("(?i:that) ");

  /** In "quoted her as saying", which is shown as "her saying". */
  private static final String AS = "(?<= )as (?=\\p{Ll}+ing )";

  private static final Pattern UNSEEN = Pattern.compile(AS + "|(?!)()");

  /** In "that A said P and that B said Q" a second sentence begins. */
  private static final Pattern UNSEEN_AFTER_THAT = Pattern.compile(AS + "|,? (?:and|but) that ()");

  /** The network reads a pronoun that refers to nobody less surely than a name. */
  private static final Pattern PRONOUN = Pattern.compile("(?i:(he|she)|they)(?= )");

  private static final String ONE = "Smith";
  private static final String SEVERAL = "Officials";

  private final Tokens tokens;
  private final String text;
  private final Marks unseen;
  private final View view;
  private Pattern left = UNSEEN;

  private Showing(Tokens tokens, Marks unseen) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.unseen = unseen;
    this.view = new View(text);
  }

  /**
   * Returns the view.
   *
   * @param content its spans, in text order
   * @param unseen the marks that are not shown
   */
  static View of(List<Span> content, Tokens tokens, Marks unseen) {
    Showing showing = new Showing(tokens, unseen);
    int paragraph = -1;
    for (Span span : content) {
      int next = showing.paragraphAt(span.begin());
      while (next < tokens.paragraphs().size()
          && tokens.paragraphs().get(next).begin() < span.end()) {
        if (next != paragraph) {
          showing.view.endParagraph();
        } else {
          showing.join(span);
        }
        showing.show(span, tokens.paragraphs().get(next));
        paragraph = next;
        next++;
      }
      showing.view.endPart();
    }
    showing.view.endParagraph();
    return showing.view;
  }

  private int paragraphAt(int offset) {
    int token = tokens.firstTokenAfter(offset);
    return token < tokens.tokens().size()
        ? tokens.tokens().get(token).paragraph()
        : tokens.paragraphs().size();
  }

  /** Ends a sentence before a span that begins one. */
  private void join(Span next) {
    int at = next.begin();
    while (at < next.end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at < next.end() && !Character.isLowerCase(text.charAt(at))) {
      view.endSentence();
    }
    view.addSpace();
  }

  private void show(Span span, Span paragraph) {
    int at = Math.max(span.begin(), paragraph.begin());
    int end = Math.min(span.end(), paragraph.end());
    if (at >= end) {
      return;
    }
    for (Stretch stretch : unseen.outermostIn(new Span(at, end))) {
      at = show(at, Math.min(end, stretch.span().begin()));
      at = Math.max(at, Math.min(end, stretch.inner().begin()));
      at = show(at, Math.min(end, stretch.inner().end()));
      at = Math.max(at, Math.min(end, stretch.span().end()));
    }
    show(at, end);
  }

  /** Shows what stands between two offsets; returns the second, or the first if that is farther. */
  private int show(int from, int to) {
    if (from >= to) {
      return from;
    }
    int at = view.isEmpty() ? showBegin(from, to) : from;
    Matcher next = left.matcher(text).region(at, to).useTransparentBounds(true);
    while (next.find()) {
      view.add(at, next.start());
      if (next.group(1) != null) {
        view.endSentence();
        view.addSpace();
      }
      at = next.end();
    }
    view.add(at, to);
    return to;
  }

  private int showBegin(int from, int to) {
    int at = from;
    Matcher that = THAT.matcher(text).region(from, to);
    if (that.lookingAt()) {
      left = UNSEEN_AFTER_THAT;
      at = that.end();
    }
    Matcher pronoun = PRONOUN.matcher(text).region(at, to);
    if (pronoun.lookingAt()) {
      String name = pronoun.group(1) == null ? SEVERAL : ONE;
      view.addFor(new Span(pronoun.start(), pronoun.end()), name);
      at = pronoun.end();
    }
    return at;
  }
}
