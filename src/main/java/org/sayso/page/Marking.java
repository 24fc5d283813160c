package org.sayso.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.Article;
import org.sayso.Passage;
import org.sayso.Quote;

/**
 * Cuts a text into lines, and those wherever a mark begins or ends, so that marks may overlap as
 * they like. Not thread-safe: made for one article.
 */
final class Marking {

  private final String text;

  /** What begins or ends at an offset. */
  private final TreeMap<Integer, List<Mark>> edges = new TreeMap<>();

  private final Set<Mark> open = new LinkedHashSet<>();
  private final Set<String> begun = new HashSet<>();

  Marking(Article article, Labels labels) {
    this.text = article.text();
    article.unattributed().forEach(passage -> add(Mark.unattributed(passage.span())));
    article.quotes().forEach(quote -> add(quote, labels));
  }

  private void add(Quote quote, Labels labels) {
    for (Passage passage : quote.content()) {
      add(Mark.of(Mark.Part.CONTENT, passage.span(), quote, labels));
    }
    quote.cue().ifPresent(cue -> add(Mark.of(Mark.Part.CUE, cue.span(), quote, labels)));
    quote
        .source()
        .ifPresent(source -> add(Mark.of(Mark.Part.SOURCE, source.span(), quote, labels)));
  }

  private void add(Mark mark) {
    if (mark.length() > 0) {
      edges.computeIfAbsent(mark.span().begin(), offset -> new ArrayList<>()).add(mark);
      edges.computeIfAbsent(mark.span().end(), offset -> new ArrayList<>()).add(mark);
    }
  }

  /** Returns the lines that are not blank. */
  List<HtmlArticle.Paragraph> paragraphs() {
    List<HtmlArticle.Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = endOfLine(begin);
      List<HtmlArticle.Piece> pieces = pieces(begin, end);
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(new HtmlArticle.Paragraph(pieces));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private int endOfLine(int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private List<HtmlArticle.Piece> pieces(int begin, int end) {
    List<HtmlArticle.Piece> pieces = new ArrayList<>();
    int from = begin;
    // Edges at the line's end belong to it, so that none is left behind between two lines.
    for (int edge : List.copyOf(edges.subMap(begin, true, end, true).keySet())) {
      if (edge > from) {
        pieces.add(piece(text.substring(from, edge)));
      }
      edges.remove(edge).forEach(this::openOrClose);
      from = edge;
    }
    if (from < end) {
      pieces.add(piece(text.substring(from, end)));
    }
    return pieces;
  }

  private void openOrClose(Mark mark) {
    if (!open.remove(mark)) {
      open.add(mark);
    }
  }

  private HtmlArticle.Piece piece(String words) {
    String quotes =
        open.stream()
            .map(Mark::quote)
            .filter(quote -> !quote.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    Optional<Mark> inner = contents().min(Comparator.comparingInt(Mark::length));
    boolean isBegin = inner.isPresent() && begun.add(inner.get().quote());
    String number = isBegin ? inner.get().number() : "";
    return new HtmlArticle.Piece(words, classes(inner), quotes, number);
  }

  private Stream<Mark> contents() {
    return open.stream().filter(mark -> mark.part() == Mark.Part.CONTENT);
  }

  /** A piece has the colour of the innermost quote, and an edge in that of the outermost. */
  private String classes(Optional<Mark> inner) {
    List<String> classes = new ArrayList<>();
    inner.ifPresent(mark -> classes.add("content " + mark.colour()));
    contents()
        .max(Comparator.comparingInt(Mark::length))
        .filter(outer -> !outer.equals(inner.orElse(outer)))
        .ifPresent(outer -> classes.add("inner of-" + outer.colour()));
    for (Mark mark : open) {
      switch (mark.part()) {
        case CONTENT -> {}
        case CUE -> classes.add("cue");
        case SOURCE -> classes.add("source by-" + mark.colour());
        case UNATTRIBUTED -> classes.add("unattributed");
      }
    }
    return String.join(" ", classes);
  }
}
