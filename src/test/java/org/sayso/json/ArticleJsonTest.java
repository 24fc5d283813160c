package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.SaysoException;
import org.sayso.Span;
import org.sayso.SpeakerType;

class ArticleJsonTest {

  private static final ArticleJson LINES = ArticleJson.onOneLine(Offsets.UTF_16);

  @Test
  void indentedArticleHasAllFieldsInTheOrderOfTheContract() {
    assertThat(ArticleJson.indented(Offsets.UTF_16).toJson("a1", Samples.article()))
        .isEqualTo(
            """
            {
              "id": "a1",
              "model": "sayso-en 2",
              "offsets": "utf-16",
              "quotes": [
                {
                  "id": "q1",
                  "kind": "direct",
                  "confidence": 0.97,
                  "speaker": "s1",
                  "speakerConfidence": 0.9912,
                  "within": null,
                  "content": [
                    {
                      "begin": 3,
                      "end": 13,
                      "text": "\\"We will,\\""
                    },
                    {
                      "begin": 51,
                      "end": 62,
                      "text": "\\"Not wait.\\""
                    }
                  ],
                  "cue": {
                    "begin": 45,
                    "end": 49,
                    "text": "said",
                    "lemma": "say",
                    "act": "say",
                    "hedged": true,
                    "negated": false
                  },
                  "source": {
                    "begin": 14,
                    "end": 33,
                    "text": "Mayor Marta Ellwood",
                    "form": "name"
                  }
                },
                {
                  "id": "q2",
                  "kind": "indirect",
                  "confidence": 0.5,
                  "speaker": null,
                  "speakerConfidence": null,
                  "within": "q1",
                  "content": [
                    {
                      "begin": 56,
                      "end": 60,
                      "text": "wait"
                    }
                  ],
                  "cue": null,
                  "source": null
                }
              ],
              "speakers": [
                {
                  "id": "s1",
                  "name": "Marta Ellwood",
                  "type": "person",
                  "role": "Mayor",
                  "externalId": "Q1",
                  "candidates": [],
                  "mentions": [
                    {
                      "begin": 14,
                      "end": 33,
                      "text": "Mayor Marta Ellwood",
                      "form": "name"
                    }
                  ]
                }
              ],
              "unattributed": [
                {
                  "begin": 67,
                  "end": 73,
                  "text": "\\"deal\\""
                }
              ]
            }\
            """);
  }

  @Test
  void articleWithoutQuotesIsEmptyArrays() {
    assertThat(LINES.toJson("a1", new ArticleBuilder("", "m").build()))
        .isEqualTo(
            """
            {"id":"a1","model":"m","offsets":"utf-16","quotes":[],"speakers":[],"unattributed":[]}\
            """);
    assertThat(
            ArticleJson.indented(Offsets.UTF_16).toJson("a1", new ArticleBuilder("", "m").build()))
        .contains("\"quotes\": [],\n");
  }

  @Test
  void codePointOffsetsCountAnEmojiOnce() {
    assertThat(ArticleJson.onOneLine(Offsets.CODE_POINT).toJson("a1", Samples.article()))
        .contains("\"offsets\":\"codepoint\"")
        .contains("{\"begin\":2,\"end\":12,\"text\":\"\\\"We will,\\\"\"}");
  }

  @Test
  void lineEndsWithinTextStayWithinTheLine() {
    ArticleBuilder article = new ArticleBuilder("\"one\r\ntwo\"", "m");
    article.addUnattributed(new Span(0, 10));

    assertThat(LINES.toJson("a1", article.build()))
        .contains("\"\\\"one\\r\\ntwo\\\"\"")
        .doesNotContain("\n");
  }

  @Test
  void loneSurrogatesAreEscapedSoThatTheJsonCanBeEncoded() throws CharacterCodingException {
    Article article = articleOf("\"\ud83d\" 😀 \ude00");

    String json = LINES.toJson("a1\udc00", article);

    assertThat(json).contains("\"a1\\udc00\"").contains("\\\"\\ud83d\\\" 😀 \\ude00");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    assertThat(ArticleJson.fromJson(json, article.text())).isEqualTo(article);
  }

  @Test
  void failureStandsInThePlaceOfTheArticle() {
    SaysoException tooLong =
        new SaysoException(SaysoException.Code.TEXT_TOO_LONG, "text of 9 characters: at most 5");

    assertThat(LINES.toJson(Failure.of("a1", tooLong)))
        .isEqualTo(
            """
            {"id":"a1","error":{"code":"text_too_long","message":"text of 9 characters: at most 5"}}\
            """);
    assertThat(LINES.toJson(Failure.withoutId(Failure.Code.INVALID_JSON, "line 3")))
        .isEqualTo(
            """
            {"id":null,"error":{"code":"invalid_json","message":"line 3"}}\
            """);
  }

  @Test
  void errorThatIsReadBackIsNoArticle() {
    String json = LINES.toJson(Failure.withoutId(Failure.Code.INVALID_JSON, "line 3"));

    assertThatThrownBy(() -> ArticleJson.fromJson(json, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no article, but the error \"line 3\"");
  }

  @Test
  void articleIsReadBackWithItsOwnTextOnly() {
    String json = LINES.toJson("a1", Samples.article());

    assertThatThrownBy(() -> ArticleJson.fromJson(json, Samples.TEXT.replace("Mayor", "mayor")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "$.speakers[0].mentions[0]: its \"text\" does not stand there: "
                + "the JSON is of another text");
  }

  @Test
  void wrongFieldIsNamedByItsPath() {
    String json = LINES.toJson("a1", Samples.article());

    assertThatThrownBy(
            () -> ArticleJson.fromJson(json.replace("\"hedged\":true", "\"hedged\":1"), ""))
        .hasMessageContaining("$.speakers[0].mentions[0]");
    assertThatThrownBy(() -> read(json.replace("\"hedged\":true", "\"hedged\":1")))
        .hasMessage("$.quotes[0].cue.hedged: must be true or false");
    assertThatThrownBy(() -> read(json.replace("\"direct\"", "\"loud\"")))
        .hasMessage("$.quotes[0].kind: must be one of [direct, indirect, mixed]");
    assertThatThrownBy(() -> read(json.replace("\"begin\":45", "\"begin\":450")))
        .hasMessage("$.quotes[0].cue: span [450,49): begin must be <= end");
    assertThatThrownBy(() -> read(json.replace("utf-16", "bytes")))
        .hasMessage("offsets \"bytes\": must be one of [utf-16, codepoint]");
    assertThatThrownBy(() -> read("[]")).hasMessage("$: must be an object");
    assertThatThrownBy(() -> read("{")).hasMessageStartingWith("not JSON: ");
  }

  @Test
  void candidatesAreReadBackAndMayBeMissingAsBeforeThereWereAny() {
    ArticleBuilder builder = new ArticleBuilder("", "m");
    builder.addSpeaker("s1", "Smith", SpeakerType.PERSON).candidates(List.of("Q1", "Q2"));
    Article article = builder.build();

    String json = LINES.toJson("a1", article);

    assertThat(json).contains("\"externalId\":null,\"candidates\":[\"Q1\",\"Q2\"]");
    assertThat(ArticleJson.fromJson(json, "")).isEqualTo(article);
    String before = json.replace(",\"candidates\":[\"Q1\",\"Q2\"]", "");
    assertThat(ArticleJson.fromJson(before, "").speakers().get(0).candidates()).isEmpty();
    assertThatThrownBy(() -> ArticleJson.fromJson(json.replace("\"Q2\"", "2"), ""))
        .hasMessage("$.speakers[0].candidates: must be an array of strings");
  }

  @Test
  void fieldsOfALaterVersionArePassedOver() {
    String json = LINES.toJson("a1", Samples.article()).replaceFirst("\\{", "{\"new\":[1],");

    assertThat(read(json)).isEqualTo(Samples.article());
  }

  private static Article read(String json) {
    return ArticleJson.fromJson(json, Samples.TEXT);
  }

  private static Article articleOf(String text) {
    ArticleBuilder article = new ArticleBuilder(text, "m");
    article.addUnattributed(new Span(0, text.length()));
    return article.build();
  }
}
