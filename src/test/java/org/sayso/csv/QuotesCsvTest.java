package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.ArticleBuilder;
import org.sayso.json.Answer;
import org.sayso.json.Failure;
import org.sayso.json.Meta;
import org.sayso.json.Offsets;
import org.sayso.json.ReadArticle;
import org.sayso.json.Samples;
import org.sayso.json.Trace;

/** What the rows say, and what is told of rows that were written before. */
class QuotesCsvTest {

  private static final Answer FULL =
      new ReadArticle(
          "a1",
          Samples.article(),
          Meta.absent(List.of("date", "title")).withText("title", "=1, \"so\""));

  private static final Answer EMPTY =
      new ReadArticle("a2", new ArticleBuilder("Nothing.", "sayso-en 2").build());

  private final QuotesCsv csv = new QuotesCsv(Offsets.UTF_16, List.of("date", "title"));
  private final WrittenRows written = new WrittenRows(csv, Offsets.UTF_16);

  @Test
  void rowSaysAllOfAQuote() {
    assertThat(rows(csv, FULL).get(0))
        .containsEntry("article", "a1")
        .containsEntry("quote", "q1")
        .containsEntry("kind", "direct")
        .containsEntry("confidence", "0.97")
        .containsEntry("speaker", "s1")
        .containsEntry("speakerName", "Marta Ellwood")
        .containsEntry("speakerType", "person")
        .containsEntry("speakerRole", "Mayor")
        .containsEntry("externalId", "Q1")
        .containsEntry("speakerConfidence", "0.9912")
        .containsEntry("within", "")
        .containsEntry("content", "\"We will,\" … \"Not wait.\"")
        .containsEntry("contentSpans", "3-13;51-62")
        .containsEntry("cue", "said")
        .containsEntry("cueBegin", "45")
        .containsEntry("cueEnd", "49")
        .containsEntry("lemma", "say")
        .containsEntry("act", "say")
        .containsEntry("hedged", "true")
        .containsEntry("negated", "false")
        .containsEntry("source", "Mayor Marta Ellwood")
        .containsEntry("sourceForm", "name")
        .containsEntry("sourceBegin", "14")
        .containsEntry("sourceEnd", "33")
        .containsEntry("quotes", "2")
        .containsEntry("error", "")
        .containsEntry("model", "sayso-en 2")
        .containsEntry("offsets", "utf-16")
        .containsEntry("meta.date", "")
        .containsEntry("meta.title", "'=1, \"so\"")
        .hasSize(30);
  }

  @Test
  void whatAQuoteHasNotIsEmpty() {
    Map<String, String> row = rows(csv, FULL).get(1);

    assertThat(row).containsEntry("quote", "q2").containsEntry("within", "q1");
    assertThat(List.of("speaker", "speakerConfidence", "cue", "cueBegin", "hedged", "source"))
        .allSatisfy(column -> assertThat(row).containsEntry(column, ""));
  }

  @Test
  void offsetsCountCodePointsOnRequest() {
    QuotesCsv points = new QuotesCsv(Offsets.CODE_POINT, List.of());

    assertThat(rows(points, FULL).get(0))
        .containsEntry("contentSpans", "2-12;50-61")
        .containsEntry("cueBegin", "44")
        .containsEntry("sourceEnd", "32")
        .containsEntry("offsets", "codepoint");
  }

  @Test
  void articleWithoutQuotesAndFailureHaveARowEach() {
    assertThat(csv.rows(EMPTY)).isEqualTo("a2,,,,,,,,,,,,,,,,,,,,,,,,0,,sayso-en 2,utf-16,,\n");
    assertThat(csv.rows(Failure.of("-", Failure.Code.INVALID_UTF8, "byte 1, \"é\"")))
        .isEqualTo("'-,,,,,,,,,,,,,,,,,,,,,,,,,\"invalid_utf8: byte 1, \"\"é\"\"\",,,,\n");
    assertThat(csv.rows(Failure.withoutId(Failure.Code.INVALID_JSON, "line 7")))
        .startsWith(",,")
        .contains("invalid_json: line 7");
  }

  @Test
  void articleIsCompleteWithTheLastOfItsRows() {
    List<String> rows = csv.rows(FULL).lines().toList();
    assertThat(rows).hasSize(2);

    assertThat(written.add(rows.get(0))).isEmpty();
    assertThat(written.add(rows.get(1)))
        .contains(new Trace(Optional.of("a1"), Optional.empty(), Optional.of("sayso-en 2")));
    // The same article once more, as inputs may have it.
    assertThat(written.add(rows.get(0))).isEmpty();
    assertThat(written.add(rows.get(1))).isPresent();
    assertThat(written.add(csv.rows(EMPTY).strip())).isPresent();
  }

  @Test
  void failureIsCompleteAndItsCellsAreUndone() {
    assertThat(written.add(csv.rows(Failure.of("-", Failure.Code.INVALID_UTF8, "b")).strip()))
        .contains(new Trace(Optional.of("-"), Optional.of("invalid_utf8: b"), Optional.empty()));
    assertThat(written.add(csv.rows(Failure.withoutId(Failure.Code.INVALID_CSV, "line 2")).strip()))
        .contains(
            new Trace(Optional.empty(), Optional.of("invalid_csv: line 2"), Optional.empty()));
  }

  @Test
  void rowsThatAreMissingOrNotOursAreRefused() {
    refuses("a,b,c", "3 cells, not 30");
    refuses(
        new QuotesCsv(Offsets.CODE_POINT, List.of("date", "title")).rows(EMPTY).strip(),
        "offsets count codepoint, not utf-16");
    refuses(csv.rows(EMPTY).strip().replace(",0,", ",many,"), "no number of quotes, but \"many\"");

    written.add(csv.rows(FULL).lines().findFirst().orElseThrow());
    refuses(csv.rows(EMPTY).strip(), "1 more rows of article \"a1\" should be here");
  }

  private void refuses(String row, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> written.add(row)).withMessage(message);
  }

  private static List<Map<String, String>> rows(QuotesCsv csv, Answer answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (NamedCsvRecord row :
        CsvReader.builder().ofNamedCsvRecord(csv.header() + csv.rows(answer))) {
      rows.add(new HashMap<>(row.getFieldsAsMap()));
    }
    return rows;
  }
}
