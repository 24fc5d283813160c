package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Takes articles out of lines of JSON, {@code {"id": …, "text": …}}.
 *
 * <pre>{@code
 * new InputLines().parse("line 7", "{\"id\": \"a1\", \"text\": \"…\"}"); // ArticleText[id=a1, text=…]
 * new InputLines().parse("line 8", "{\"id\": \"a1\"}"); // a1: invalid_article: line 8: no "text"; …
 * }</pre>
 *
 * <p>The id is a string that is not empty or a whole number, which is taken as it is written. The
 * fields may have other names, and further ones may be kept; the rest is passed over. Where a field
 * stands twice, the last holds. Thread-safe.
 */
public final class InputLines {

  static final JsonFactory JSON = Trees.unbounded();

  private final ArticleFields fields;
  private final String expected;

  /** Makes a reader of lines with the fields {@code id} and {@code text}. */
  public InputLines() {
    this(ArticleFields.usual());
  }

  /** Makes a reader of lines with other fields. */
  public InputLines(ArticleFields fields) {
    this.fields = Objects.requireNonNull(fields, "fields");
    this.expected =
        "; each line must be one object such as {\"%s\": \"a1\", \"%s\": \"…\"}"
            .formatted(fields.id(), fields.text());
  }

  /**
   * Takes the article out of a line.
   *
   * @param where what messages call the line, such as {@code articles.jsonl, line 7}
   * @param line the line, without its end
   */
  public Input parse(String where, String line) {
    try (JsonParser json = JSON.createParser(line)) {
      return parse(where, new InputLine(line, json, fields));
    } catch (JsonProcessingException e) {
      return Failure.withoutId(Failure.Code.INVALID_JSON, notJson(where, e) + expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Input parse(String where, InputLine line) throws IOException {
    if (!line.isObject()) {
      return Failure.withoutId(Failure.Code.INVALID_ARTICLE, where + ": not an object" + expected);
    }
    line.readFields();
    if (line.hasMore()) {
      return Failure.withoutId(
          Failure.Code.INVALID_JSON, where + ": more than one value" + expected);
    }
    return input(where, line);
  }

  private Input input(String where, InputLine line) {
    String id = line.id();
    String text = line.text();
    if (id == null || id.isEmpty()) {
      return Failure.withoutId(
          Failure.Code.INVALID_ARTICLE,
          "%s: no \"%s\" that is a string, and not an empty one, or a whole number%s"
              .formatted(where, fields.id(), expected));
    }
    if (text == null) {
      return Failure.of(
          id,
          Failure.Code.INVALID_ARTICLE,
          "%s: no \"%s\" that is a string%s".formatted(where, fields.text(), expected));
    }
    return new ArticleText(id, text, line.meta());
  }

  /** Returns what is wrong with text that is no JSON, and where in it. */
  static String notJson(String where, JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String column = place == null ? "" : ", column " + place.getColumnNr();
    String line = place == null || place.getLineNr() < 2 ? "" : ", line " + place.getLineNr();
    return where + line + column + ": not JSON (" + Trees.firstLine(e) + ")";
  }
}
