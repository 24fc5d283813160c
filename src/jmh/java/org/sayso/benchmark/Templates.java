package org.sayso.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds sentences with holes, and what fills the holes. In {@code templates.txt} a line {@code
 * [name]} begins a list; {@code {name}} stands for any of its lines, {@code {^name}} for one with a
 * capital letter. Immutable.
 */
final class Templates {

  private static final Pattern HOLE = Pattern.compile("\\{(\\^?)([a-z]+)}");

  private final Map<String, List<String>> lists = new HashMap<>();

  private Templates(String lines) {
    List<String> list = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (line.startsWith("[")) {
        list = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        list.add(line.replace("\\n", "\n"));
      }
    }
  }

  static Templates load() {
    try (InputStream in = Templates.class.getResourceAsStream("templates.txt")) {
      if (in == null) {
        throw new IllegalStateException("templates.txt is not on the class path");
      }
      return new Templates(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns any line of a list, its holes open. */
  String any(String list, Random random) {
    List<String> lines = lists.get(list);
    if (lines == null) {
      throw new IllegalArgumentException("templates.txt has no list [" + list + "]");
    }
    return lines.get(random.nextInt(lines.size()));
  }

  /**
   * Fills the holes of a line.
   *
   * @param own what fills a hole before the lists are asked; null where it knows of none
   */
  String fill(String line, Random random, Function<String, String> own) {
    Matcher hole = HOLE.matcher(line);
    return hole.replaceAll(
        match -> {
          String given = own.apply(match.group(2));
          String filled = given == null ? fill(any(match.group(2), random), random, own) : given;
          return Matcher.quoteReplacement(match.group(1).isEmpty() ? filled : capital(filled));
        });
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
