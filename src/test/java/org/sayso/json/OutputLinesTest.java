package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a line that was written before. */
class OutputLinesTest {

  private static final List<String> KEPT = List.of("date", "title");

  private final OutputLines lines = new OutputLines(Offsets.UTF_16, KEPT);

  @Test
  void articleIsKnownByItsIdAndItsModel() {
    assertThat(lines.trace(line(Offsets.UTF_16, KEPT)))
        .isEqualTo(new Trace(Optional.of("a1"), Optional.empty(), Optional.of("sayso-en 2")));
  }

  @Test
  void failureIsKnownByItsIdAndItsErrorWhateverWasKept() {
    assertThat(lines.trace(json(Failure.of("a1", Failure.Code.TEXT_TOO_LONG, "too long"))))
        .isEqualTo(
            new Trace(Optional.of("a1"), Optional.of("text_too_long: too long"), Optional.empty()));
    assertThat(lines.trace(json(Failure.withoutId(Failure.Code.INVALID_JSON, "line 1"))))
        .isEqualTo(
            new Trace(Optional.empty(), Optional.of("invalid_json: line 1"), Optional.empty()));
  }

  @Test
  void lineThatWasWrittenInAnotherWayIsRefused() {
    refuses(line(Offsets.CODE_POINT, KEPT), "offsets count codepoint, not utf-16");
    refuses(line(Offsets.UTF_16, List.of("date")), "the fields kept are [date], not [date, title]");
    refuses(line(Offsets.UTF_16, List.of()), "the fields kept are [], not [date, title]");
  }

  @Test
  void lineThatIsNoneOfOursIsRefused() {
    refuses("{\"id\": \"a1\", \"text\": \"…\"}", "$.offsets: must be a string");
    refuses("[]", "$: must be an object");
    refuses("", "$: must be an object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines.trace("{\"id\":"))
        .withMessageStartingWith("not JSON: ");
  }

  private void refuses(String line, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> lines.trace(line)).withMessage(message);
  }

  private static String line(Offsets offsets, List<String> kept) {
    return ArticleJson.onOneLine(offsets)
        .toJson(new ReadArticle("a1", Samples.article(), Meta.absent(kept)));
  }

  private static String json(Answer answer) {
    return ArticleJson.onOneLine(Offsets.UTF_16).toJson(answer);
  }
}
