package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]>&amp;",
        "\u2028\u2029\u0000\u001b",
        "😀 “é” \ud83d"
      })
  void stringIsReadBackAndHasNothingThatAReaderOfHtmlWouldTakeForIts(String text)
      throws IOException {
    String json = written(text);

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000");
    assertThat(new ObjectMapper().readTree(json).get(0).textValue()).isEqualTo(text);
  }

  @Test
  void valuesNest() throws IOException {
    StringWriter out = new StringWriter();
    try (ScriptJson json = new ScriptJson(out)) {
      json.beginObject().field("a").beginArray().number(1).nothing().end().end();
    }

    assertThat(out).hasToString("{\"a\":[1,null]}");
  }

  private static String written(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (ScriptJson json = new ScriptJson(out)) {
      json.beginArray().string(text).end();
    }
    return out.toString();
  }
}
