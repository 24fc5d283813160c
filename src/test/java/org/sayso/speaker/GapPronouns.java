package org.sayso.speaker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.Span;
import org.sayso.attribution.Attribution;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.ModelFiles;
import org.sayso.attribution.Said;
import org.sayso.language.Language;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Asks the resolver about the pronouns of GAP (Webster et al. 2018): {@code GapPronouns GAP.tsv
 * [CHOICES.jsonl]}. Each pronoun is given as a source. Prints, for men and for women, GAP's
 * measure: F1 over "the pronoun means A" and "the pronoun means B"; and how many pronouns are right
 * in both.
 */
final class GapPronouns {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Language language = Language.open();
  private final Attributor attributor;
  private final Casting casting;

  private GapPronouns(ModelFiles files) throws IOException {
    attributor = Attributor.open(files, 2);
    casting = Casting.open(files).withThreshold(0);
  }

  public static void main(String[] arguments) throws IOException {
    Path gap = Path.of(arguments[0]);
    if (!Files.exists(gap)) {
      System.err.println("skipped: " + gap + " is not there");
      return;
    }
    ModelFiles files =
        arguments.length > 2 ? ModelFiles.in(Path.of(arguments[2])) : ModelFiles.inJar();
    GapPronouns asked = new GapPronouns(files);
    Map<String, Count> counts = new TreeMap<>();
    Path out =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempFile("choices", ".jsonl");
    try (PrintWriter choices = new PrintWriter(Files.newBufferedWriter(out))) {
      List<String> lines = Files.readAllLines(gap);
      for (String line : lines.subList(1, lines.size())) {
        Row row = Row.of(line.split("\t", -1));
        asked.ask(row, choices, counts.computeIfAbsent(row.gender(), key -> new Count()));
      }
    }
    counts.forEach((gender, count) -> System.out.println(gender + " " + count));
    System.out.printf(
        "female / male: F1 %.3f, both right %.3f%n",
        counts.get("female").f1() / counts.get("male").f1(),
        counts.get("female").bothRight() / counts.get("male").bothRight());
  }

  private void ask(Row row, PrintWriter choices, Count count) throws IOException {
    Tokens tokens = language.read(row.text());
    Choices seen = new Choices(tokens);
    Attribution attribution =
        new Attribution(Optional.empty(), Optional.of(row.pronoun()), List.of(row.pronoun()), 1);
    Marks marks = Marks.in(row.text(), tokens.paragraphs());
    Said said = new Said(List.of(attribution), attributor.attribute(tokens, marks).likeness());
    Cast cast = casting.cast(tokens, marks, said, seen);
    boolean[] means = new boolean[2];
    cast.entities().stream()
        .flatMap(entity -> entity.appearances().stream())
        .forEach(
            appearance -> {
              means[0] |= overlap(appearance.span(), row.a());
              means[1] |= overlap(appearance.span(), row.b());
            });
    count.add(row.isA(), means[0]);
    count.add(row.isB(), means[1]);
    count.right(row.isA() == means[0] && row.isB() == means[1]);
    ObjectNode line = seen.of(row.id());
    line.put("text", row.text());
    ArrayNode gold = line.putArray("gold");
    gold.addObject().put("at", row.a().begin()).put("end", row.a().end()).put("is", row.isA());
    gold.addObject().put("at", row.b().begin()).put("end", row.b().end()).put("is", row.isB());
    choices.println(JSON.writeValueAsString(line));
  }

  private static boolean overlap(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  /** Holds a row of GAP; its offsets made UTF-16. */
  private record Row(
      String id, String text, Span pronoun, Span a, boolean isA, Span b, boolean isB) {

    static Row of(String[] fields) {
      String text = fields[1];
      return new Row(
          fields[0],
          text,
          span(text, fields[2], fields[3]),
          span(text, fields[4], fields[5]),
          Boolean.parseBoolean(fields[6].toLowerCase(Locale.ROOT)),
          span(text, fields[7], fields[8]),
          Boolean.parseBoolean(fields[9].toLowerCase(Locale.ROOT)));
    }

    private static Span span(String text, String words, String codePoint) {
      int begin = text.offsetByCodePoints(0, Integer.parseInt(codePoint));
      return new Span(begin, begin + words.length());
    }

    String gender() {
      String word = pronoun.of(text).toLowerCase(Locale.ROOT);
      return List.of("she", "her", "hers", "herself").contains(word) ? "female" : "male";
    }
  }

  /** Counts what GAP counts. Not thread-safe. */
  private static final class Count {
    private int truePositive;
    private int falsePositive;
    private int falseNegative;
    private int right;
    private int all;

    void add(boolean gold, boolean said) {
      truePositive += gold && said ? 1 : 0;
      falsePositive += !gold && said ? 1 : 0;
      falseNegative += gold && !said ? 1 : 0;
    }

    void right(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    double f1() {
      return 2.0 * truePositive / (2.0 * truePositive + falsePositive + falseNegative);
    }

    double bothRight() {
      return (double) right / all;
    }

    @Override
    public String toString() {
      return "n %d, F1 %.1f, both right %.1f".formatted(all, 100 * f1(), 100 * bothRight());
    }
  }
}
