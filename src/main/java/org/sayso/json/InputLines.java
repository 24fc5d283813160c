package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles out of lines of JSON, {@code {"id": …, "text": …}}.
 *
 * <pre>{@code
 * new InputLines().parse("line 7", "{\"id\": \"a1\", \"text\": \"…\"}"); // ArticleText[id=a1, text=…]
 * new InputLines().parse("line 8", "{\"id\": \"a1\"}"); // a1: invalid_article: line 8: no "text"; …
 * }</pre>
 *
 * <p>The id is a string or a whole number, which is taken as it is written. Other fields are passed
 * over. Where a field stands twice, the last holds. Thread-safe.
 */
public final class InputLines {

  private static final String EXPECTED =
      "; each line must be one object such as {\"id\": \"a1\", \"text\": \"…\"}";

  // The line is in memory already; how long a text may be is the library's to say.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  /** Makes a reader of lines with the fields {@code id} and {@code text}. */
  public InputLines() {}

  /**
   * Takes the article out of a line.
   *
   * @param where what messages call the line, such as {@code articles.jsonl, line 7}
   * @param line the line, without its end
   */
  public Input parse(String where, String line) {
    try (JsonParser json = JSON.createParser(line)) {
      return parse(where, json);
    } catch (JsonProcessingException e) {
      return Failure.withoutId(
          Failure.Code.INVALID_JSON,
          "%s, column %d: not JSON (%s)%s"
              .formatted(
                  where,
                  e.getLocation().getColumnNr(),
                  firstLine(e.getOriginalMessage()),
                  EXPECTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Input parse(String where, JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Failure.withoutId(Failure.Code.INVALID_ARTICLE, where + ": not an object" + EXPECTED);
    }
    String id = null;
    String text = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "id" -> id = value == JsonToken.VALUE_NUMBER_INT ? json.getText() : string(json);
        case "text" -> text = string(json);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      return Failure.withoutId(
          Failure.Code.INVALID_JSON, where + ": more than one value" + EXPECTED);
    }
    return input(where, id, text);
  }

  private static @Nullable String string(JsonParser json) throws IOException {
    String value = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
    json.skipChildren();
    return value;
  }

  private static Input input(String where, @Nullable String id, @Nullable String text) {
    if (id == null) {
      return Failure.withoutId(
          Failure.Code.INVALID_ARTICLE,
          where + ": no \"id\" that is a string or a whole number" + EXPECTED);
    }
    if (text == null) {
      return Failure.of(
          id, Failure.Code.INVALID_ARTICLE, where + ": no \"text\" that is a string" + EXPECTED);
    }
    return new ArticleText(id, text);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
