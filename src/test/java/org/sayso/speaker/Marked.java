package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.Span;
import org.sayso.attribution.Attribution;

/**
 * Reads a text in which attributions are drawn: {@code [c1 "We will,"] [s1 he] [v1 said]} are
 * content, source and cue of the first.
 */
record Marked(String text, List<Attribution> attributions) {

  private static final Pattern PART = Pattern.compile("\\[([csv])(\\d) ([^\\]]*)\\]");

  static Marked read(String drawn) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Map<String, List<Span>>> parts = new TreeMap<>();
    Matcher matcher = PART.matcher(drawn);
    int last = 0;
    while (matcher.find()) {
      text.append(drawn, last, matcher.start());
      int begin = text.length();
      text.append(matcher.group(3));
      parts
          .computeIfAbsent(Integer.valueOf(matcher.group(2)), key -> new TreeMap<>())
          .computeIfAbsent(matcher.group(1), key -> new ArrayList<>())
          .add(new Span(begin, text.length()));
      last = matcher.end();
    }
    text.append(drawn, last, drawn.length());
    return new Marked(text.toString(), parts.values().stream().map(Marked::attribution).toList());
  }

  private static Attribution attribution(Map<String, List<Span>> parts) {
    return new Attribution(first(parts, "v"), first(parts, "s"), parts.get("c"), 1);
  }

  private static Optional<Span> first(Map<String, List<Span>> parts, String kind) {
    return parts.getOrDefault(kind, List.of()).stream().findFirst();
  }
}
