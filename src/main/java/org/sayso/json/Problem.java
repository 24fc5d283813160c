package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Holds why a request got no answer, as RFC 9457 has it. Immutable.
 *
 * @param type which problem it is, a URI: for programs
 * @param title the same for people, and always the same for one type
 * @param status the HTTP status
 * @param detail what was wrong this time
 * @param remedy what to do about it; a field of our own
 */
public record Problem(String type, String title, int status, String detail, String remedy) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Makes a problem. */
  public Problem {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** Returns the object for {@code application/problem+json}, on one line without its end. */
  public String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", type);
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeStringField("remedy", remedy);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LoneSurrogates.escapedIn(out.toString());
  }
}
