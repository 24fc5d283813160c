package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes requests out of JSON, {@code {"text": …, "id"?: …, "offsets"?: …, "meta"?: {…}}}.
 *
 * <pre>{@code
 * new ArticleRequests().parse("line 7", "7", "{\"text\": \"…\", \"offsets\": \"codepoint\"}");
 * }</pre>
 *
 * <p>The id is a string that is not empty or a whole number, which is taken as it is written. What
 * is {@code null} is as good as absent; further fields are passed over; where a field stands twice,
 * the last holds. The object under {@code meta} comes back as it is. Thread-safe.
 */
public final class ArticleRequests {

  static final String EXPECTED = "; expected is one object such as {\"text\": \"…\"}";

  /** Makes a reader of requests. */
  public ArticleRequests() {}

  /**
   * Takes the request out of an object.
   *
   * @param where what messages call the object, such as {@code line 7}
   * @param id what the article is called if the object does not tell
   * @param json the object
   */
  public ArticleRequest parse(String where, String id, String json) {
    try (JsonParser parser = InputLines.JSON.createParser(json)) {
      return new RequestObject(where, id, json, parser).read();
    } catch (JsonProcessingException e) {
      return new ArticleRequest(
          Failure.withoutId(Failure.Code.INVALID_JSON, InputLines.notJson(where, e) + EXPECTED),
          Offsets.UTF_16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
