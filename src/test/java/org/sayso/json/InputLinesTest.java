package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputLinesTest {

  private static final String EXPECTED =
      "; each line must be one object such as {\"id\": \"a1\", \"text\": \"…\"}";

  @Test
  void lineThatIsNestedTooDeepIsNoJson() {
    String deep = "{\"id\": 1, \"text\": \"\", \"x\": " + "[".repeat(2000) + "]".repeat(2000) + "}";

    assertThat(new InputLines().parse("line 1", deep).toString())
        .startsWith("invalid_json: line 1")
        .contains("nesting depth");
  }

  @Test
  void lineIsAnArticleWithItsId() {
    assertThat(parse("{\"id\": \"a1\", \"text\": \"He \\\"said\\\" so.\"}"))
        .isEqualTo(new ArticleText("a1", "He \"said\" so."));
  }

  @Test
  void otherFieldsArePassedOverWhateverTheyHold() {
    assertThat(
            parse("{\"tags\": [1, {\"id\": \"x\"}], \"text\": \"t\", \"id\": \"a1\", \"n\": null}"))
        .isEqualTo(new ArticleText("a1", "t"));
  }

  @Test
  void wholeNumberIsAnIdAsItIsWritten() {
    assertThat(parse("{\"id\": 9007199254740993, \"text\": \"t\"}"))
        .isEqualTo(new ArticleText("9007199254740993", "t"));
  }

  @Test
  void emptyTextIsAText() {
    assertThat(parse("{\"id\": \"a1\", \"text\": \"\"}")).isEqualTo(new ArticleText("a1", ""));
  }

  @Test
  void loneSurrogateThatIsEscapedIsTaken() {
    assertThat(parse("{\"id\": \"a1\", \"text\": \"\\ud83d!\"}"))
        .isEqualTo(new ArticleText("a1", "\ud83d!"));
  }

  @Test
  void longTextIsForTheLibraryToRefuse() {
    String text = "x".repeat(25_000_000);

    assertThat(parse("{\"id\": \"a1\", \"text\": \"" + text + "\"}"))
        .isEqualTo(new ArticleText("a1", text));
  }

  @Test
  void lineWithoutTextKeepsItsId() {
    assertThat(parse("{\"id\": \"a1\", \"body\": \"t\"}"))
        .isEqualTo(
            Failure.of(
                "a1",
                Failure.Code.INVALID_ARTICLE,
                "line 3: no \"text\" that is a string" + EXPECTED));
  }

  @Test
  void lineWithoutIdSaysSo() {
    for (String line :
        new String[] {
          "{\"text\": \"t\"}",
          "{\"id\": \"\", \"text\": \"t\"}",
          "{\"id\": null, \"text\": \"t\"}",
          "{\"id\": [\"a\"]}"
        }) {
      assertThat(parse(line))
          .isEqualTo(
              Failure.withoutId(
                  Failure.Code.INVALID_ARTICLE,
                  "line 3: no \"id\" that is a string, and not an empty one, or a whole number"
                      + EXPECTED));
    }
  }

  @Test
  void lineThatIsNoObjectSaysSo() {
    assertThat(parse("[\"a1\"]"))
        .isEqualTo(
            Failure.withoutId(Failure.Code.INVALID_ARTICLE, "line 3: not an object" + EXPECTED));
  }

  @Test
  void lineThatIsNotJsonSaysWhereItBreaks() {
    Failure failure = (Failure) parse("{\"id\": \"a1\", text: \"t\"}");

    assertThat(failure.code()).isEqualTo(Failure.Code.INVALID_JSON);
    assertThat(failure.id()).isEmpty();
    assertThat(failure.message()).startsWith("line 3, column 14: not JSON (").endsWith(EXPECTED);
  }

  @Test
  void lineThatIsCutOffIsNotJson() {
    assertThat(((Failure) parse("{\"id\": \"a1\", \"text\": \"He sa")).code())
        .isEqualTo(Failure.Code.INVALID_JSON);
    assertThat(((Failure) parse("{\"id\": \"a1\", \"text\": \"t\"")).code())
        .isEqualTo(Failure.Code.INVALID_JSON);
  }

  @Test
  void lineHoldsOneObject() {
    assertThat(parse("{\"id\": \"a1\", \"text\": \"t\"} {}"))
        .isEqualTo(
            Failure.withoutId(Failure.Code.INVALID_JSON, "line 3: more than one value" + EXPECTED));
  }

  @Test
  void fieldsMayHaveOtherNames() {
    InputLines lines = new InputLines(new ArticleFields("url", "body", List.of()));

    assertThat(
            lines.parse("line 3", "{\"id\": 1, \"url\": \"u\", \"text\": \"t\", \"body\": \"b\"}"))
        .isEqualTo(new ArticleText("u", "b"));
    assertThat(((Failure) lines.parse("line 3", "{\"id\": \"a1\", \"text\": \"t\"}")).message())
        .startsWith("line 3: no \"url\" that is")
        .endsWith("; each line must be one object such as {\"url\": \"a1\", \"body\": \"…\"}");
  }

  @Test
  void fieldsThatAreKeptComeAlongInTheOrderAskedForAndAsTheyAreWritten() {
    InputLines lines =
        new InputLines(
            new ArticleFields("id", "text", List.of("n", "tags", "date", "none", "id", "x")));

    Meta meta =
        ((ArticleText)
                lines.parse(
                    "line 3",
                    "{\"date\": \"é\\n\", \"tags\": [1, {\"a\": \"}]\"},\r 2.50], \"id\": 7,"
                        + " \"text\": \"t\", \"n\": 1.10000000000000000001, \"x\": true}"))
            .meta();

    assertThat(meta)
        .hasToString(
            "{n=1.10000000000000000001, tags=[1, {\"a\": \"}]\"},  2.50], date=\"é\n\","
                + " none=null, id=7, x=true}");
    assertThat(meta.text("date")).isEqualTo("é\n");
    assertThat(meta.text("n")).isEqualTo("1.10000000000000000001");
    assertThat(meta.text("none")).isEmpty();
  }

  private static Input parse(String line) {
    return new InputLines().parse("line 3", line);
  }
}
