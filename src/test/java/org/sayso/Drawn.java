package org.sayso;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a drawing, as {@link Drawing} makes it, into the quotes that it shows. Immutable.
 *
 * @param text the text that was drawn on
 * @param quotes by their numbers
 */
record Drawn(String text, List<DrawnQuote> quotes) {

  private static final Pattern BRACKET = Pattern.compile("\\[(\\d+)([csv]) |]");
  private static final Pattern LEGEND = Pattern.compile("(?m)^(\\d+) ([^:]*(?:, :)?[^:]*): (.*)$");

  /**
   * Holds one quote of a drawing. Immutable.
   *
   * @param content where it says what was said
   * @param cue empty or one span
   * @param source empty or one span
   * @param facts kind, lemma and what else the legend says of it
   * @param speaker a name, or {@code ?}
   */
  record DrawnQuote(
      List<Span> content, List<Span> cue, List<Span> source, String facts, String speaker) {

    boolean isWithin() {
      return facts.contains(" in ");
    }
  }

  private record Open(int number, char part, int begin) {}

  static Drawn read(String drawing) {
    int legend = Drawing.legendBegin(drawing);
    String body = drawing.substring(0, legend);
    Map<Integer, Map<Character, List<Span>>> parts = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    Matcher bracket = BRACKET.matcher(body);
    int at = 0;
    while (bracket.find()) {
      text.append(body, at, bracket.start());
      at = bracket.end();
      if (bracket.group(1) == null) {
        Open last = open.pop();
        parts
            .computeIfAbsent(last.number(), n -> new TreeMap<>())
            .computeIfAbsent(last.part(), c -> new ArrayList<>())
            .add(new Span(last.begin(), text.length()));
      } else {
        int number = Integer.parseInt(bracket.group(1));
        open.push(new Open(number, bracket.group(2).charAt(0), text.length()));
      }
    }
    text.append(body.substring(at));
    List<DrawnQuote> quotes = new ArrayList<>();
    Matcher line = LEGEND.matcher(drawing.substring(legend));
    while (line.find()) {
      Map<Character, List<Span>> of = parts.get(Integer.parseInt(line.group(1)));
      quotes.add(
          new DrawnQuote(
              of.getOrDefault('c', List.of()),
              of.getOrDefault('v', List.of()),
              of.getOrDefault('s', List.of()),
              line.group(2),
              line.group(3)));
    }
    return new Drawn(text.toString(), quotes);
  }
}
