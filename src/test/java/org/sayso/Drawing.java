package org.sayso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws an article's quotes in its text: {@code [1c "We will,"] [1s Ruiz] [1v said].}, and below it
 * a line a quote: {@code 1 direct, say: Ana Ruiz}, or {@code 2 indirect, say in 1: Ana Ruiz} where
 * it stands within another. c is content, s source, v the cue.
 */
final class Drawing {

  private static final Pattern OPENING = Pattern.compile("\\[\\d+[csv] ");

  private record Piece(Span span, String label) {}

  private Drawing() {}

  static String of(Article article) {
    return inText(article) + "\n" + legend(article);
  }

  /** Returns the text that was drawn on. */
  static String textOf(String drawing) {
    return OPENING
        .matcher(drawing.substring(0, legendBegin(drawing)))
        .replaceAll("")
        .replace("]", "");
  }

  static int legendBegin(String drawing) {
    int legend = drawing.lastIndexOf("\n1 ");
    return legend < 0 ? drawing.length() : legend;
  }

  private static String inText(Article article) {
    List<Piece> pieces = pieces(article);
    String text = article.text();
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      pieces.stream().filter(piece -> piece.span().end() == at).forEach(piece -> drawn.append(']'));
      pieces.stream()
          .filter(piece -> piece.span().begin() == at)
          .sorted(Comparator.comparing((Piece piece) -> -piece.span().end()))
          .forEach(piece -> drawn.append('[').append(piece.label()).append(' '));
      if (i < text.length()) {
        drawn.append(text.charAt(i));
      }
    }
    return drawn.toString();
  }

  private static List<Piece> pieces(Article article) {
    List<Piece> pieces = new ArrayList<>();
    for (int k = 0; k < article.quotes().size(); k++) {
      Quote quote = article.quotes().get(k);
      int number = k + 1;
      quote.content().forEach(part -> pieces.add(new Piece(part.span(), number + "c")));
      quote.source().ifPresent(source -> pieces.add(new Piece(source.span(), number + "s")));
      quote.cue().ifPresent(cue -> pieces.add(new Piece(cue.span(), number + "v")));
    }
    return pieces;
  }

  private static String legend(Article article) {
    List<String> lines = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      lines.add(
          "%d %s%s%s: %s"
              .formatted(
                  lines.size() + 1,
                  quote.kind().toString().toLowerCase(Locale.ROOT),
                  quote.cue().map(Drawing::facts).orElse(""),
                  quote.within().map(outer -> " in " + number(outer, article)).orElse(""),
                  quote.speaker().map(Speaker::name).orElse("?")));
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static int number(String id, Article article) {
    return article.quotes().stream().map(Quote::id).toList().indexOf(id) + 1;
  }

  static String facts(Cue cue) {
    return ", "
        + cue.lemma()
        + (cue.act() == Act.SAY ? "" : ", " + cue.act().toString().toLowerCase(Locale.ROOT))
        + (cue.isHedged() ? ", hedged" : "")
        + (cue.isNegated() ? ", negated" : "");
  }
}
