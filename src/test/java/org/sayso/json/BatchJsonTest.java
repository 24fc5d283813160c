package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.batch.MalformedEntry;

/** What JSON has of a batch is read back without the texts of its articles. */
class BatchJsonTest {

  private static final BatchSpeaker ELLWOOD =
      new BatchSpeaker(
          "s1", "Marta Ellwood", SpeakerType.PERSON, Optional.of("Mayor"), Optional.of("Q1"));

  private static final BatchArticle SAMPLE =
      new BatchArticle(
          "a1",
          Map.of(),
          List.of(
              new BatchQuote(
                  Kind.DIRECT,
                  "\"We will,\" … \"Not wait.\"",
                  Optional.of(new BatchCue("said", "say", Act.SAY, true, false)),
                  Optional.of("Mayor Marta Ellwood"),
                  Optional.of(ELLWOOD),
                  OptionalDouble.of(0.97),
                  OptionalDouble.of(0.9912)),
              new BatchQuote(
                  Kind.INDIRECT,
                  "wait",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  OptionalDouble.of(0.5),
                  OptionalDouble.empty())));

  @Test
  void lineIsReadAsItWasWritten() {
    String line = ArticleJson.onOneLine(Offsets.UTF_16).toJson("a1", Samples.article());

    assertThat(BatchLines.parse("q.jsonl, line 1", line)).isEqualTo(SAMPLE);
  }

  @Test
  void fieldsThatWereKeptComeAlong() {
    String line =
        """
        {"id": "a1", "quotes": [], "speakers": [], "meta": {"date": "2016-03-04", "title": null, "page": 3, "tags": ["a"]}}""";

    assertThat(BatchLines.parse("q.jsonl, line 1", line))
        .isEqualTo(
            new BatchArticle(
                "a1", Map.of("date", "2016-03-04", "page", "3", "tags", "[\"a\"]"), List.of()));
  }

  @Test
  void failureStandsInThePlaceOfItsArticle() {
    String line =
        ArticleJson.onOneLine(Offsets.UTF_16)
            .toJson(Failure.of("a1", Failure.Code.TEXT_TOO_LONG, "too long"));

    assertThat(BatchLines.parse("q.jsonl, line 1", line))
        .isEqualTo(new BatchFailure("a1", "text_too_long: too long"));
  }

  @Test
  void lineThatIsNoJsonSaysWhere() {
    assertThat(BatchLines.parse("q.jsonl, line 7", "{\"id\": oops}"))
        .asInstanceOf(InstanceOfAssertFactories.type(MalformedEntry.class))
        .extracting(MalformedEntry::message)
        .asString()
        .startsWith("q.jsonl, line 7, column 8: not JSON (Unrecognized token 'oops'");
  }

  @Test
  void lineThatIsNoArticleSaysWhatIsMissing() {
    assertThat(BatchLines.parse("q.jsonl, line 7", "{\"id\": \"a1\", \"text\": \"…\"}"))
        .isEqualTo(new MalformedEntry("q.jsonl, line 7: $.speakers: must be an array"));
    assertThat(
            BatchLines.parse(
                "q.jsonl, line 8",
                """
                {"id": "a1", "speakers": [], "quotes": [{"kind": "direct", "speaker": "s9",
                 "confidence": 1, "content": [], "cue": null, "source": null}]}"""))
        .isEqualTo(
            new MalformedEntry("q.jsonl, line 8: $.quotes[0]: no speaker has the id \"s9\""));
  }

  @Test
  void arrayIsReadArticleByArticle() throws IOException {
    ArticleJson json = ArticleJson.indented(Offsets.CODE_POINT);
    String array =
        "[\n"
            + json.toJson("a1", Samples.article())
            + ",\n"
            + json.toJson(Failure.withoutId(Failure.Code.INVALID_JSON, "no"))
            + "\n]\n";

    assertThat(read(array)).containsExactly(SAMPLE, new BatchFailure("", "invalid_json: no"));
  }

  @Test
  void elementThatIsNoArticleIsPassedOver() throws IOException {
    assertThat(
            read(
                """
                [
                  17,
                  {"id": "a1", "quotes": [], "speakers": []}
                ]
                """))
        .containsExactly(
            new MalformedEntry("q.json, line 2: $: must be an object"),
            new BatchArticle("a1", Map.of(), List.of()));
  }

  @Test
  void arrayThatBreaksOffKeepsWhatCameBefore() throws IOException {
    List<BatchEntry> entries =
        read("[\n{\"id\": \"a1\", \"quotes\": [], \"speakers\": []},\n{\"id\"");

    assertThat(entries).hasSize(2).first().isInstanceOf(BatchArticle.class);
    assertThat(entries.get(1).toString())
        .contains("q.json, line 3: not JSON (Unexpected end-of-input")
        .contains("; nothing behind it was read");
  }

  private static List<BatchEntry> read(String array) throws IOException {
    List<BatchEntry> entries = new ArrayList<>();
    try (BatchArray file = new BatchArray("q.json", new StringReader(array))) {
      for (Optional<BatchEntry> next = file.next(); next.isPresent(); next = file.next()) {
        entries.add(next.get());
      }
    }
    return entries;
  }
}
