package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.Span;
import org.sayso.marks.Marks;
import org.sayso.marks.Stretch;

/**
 * The network was trained on what models/attribution/train reads in a text; the library must read
 * the same. {@code golden.py} there prints what is expected here.
 */
class GoldenUnitsTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/sayso/attribution/golden.jsonl");

  static List<JsonNode> texts() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> texts = new ArrayList<>();
    String file = System.getProperty("sayso.golden", GOLDEN.toString());
    for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
      texts.add(json.readTree(line));
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsMarksAndUnitsAsTheTrainingDid(JsonNode golden) throws IOException {
    String text = golden.get("text").asText();
    List<Span> paragraphs = new ArrayList<>();
    golden
        .get("paragraphs")
        .forEach(p -> paragraphs.add(new Span(p.get(0).asInt(), p.get(1).asInt())));

    Marks marks = Marks.in(text, paragraphs);

    assertThat(marks.stretches().stream().map(s -> row(s).toString()).toList())
        .isEqualTo(rows(golden.get("stretches")));
    Units units = Units.of(text, paragraphs, marks, vocabulary());
    List<String> read = new ArrayList<>();
    for (int u = 0; u < units.size; u++) {
      read.add(row(units, u).toString());
    }
    assertThat(read).isEqualTo(rows(golden.get("units")));
  }

  private static List<Integer> row(Stretch s) {
    return List.of(
        s.span().begin(),
        s.span().end(),
        s.opening(),
        s.closing(),
        s.depth(),
        s.isContinued() ? 1 : 0);
  }

  private static List<Integer> row(Units units, int u) {
    List<Integer> row =
        new ArrayList<>(
            List.of(
                units.begin[u],
                units.end[u],
                units.cases[u],
                units.quoted[u],
                units.startsParagraph[u],
                units.paragraph[u],
                units.marksPassed[u]));
    for (int p = units.firstPiece[u]; p < units.firstPiece[u + 1]; p++) {
      row.add(units.pieces[p]);
    }
    return row;
  }

  private static List<String> rows(JsonNode array) {
    List<String> rows = new ArrayList<>();
    array.forEach(row -> rows.add(row.toString().replace(",", ", ")));
    return rows;
  }

  private static Vocabulary vocabulary() throws IOException {
    return new Vocabulary(Files.readAllBytes(Path.of("models/attribution/vocab.txt")));
  }
}
