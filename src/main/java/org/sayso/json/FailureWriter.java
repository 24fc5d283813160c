package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the object that stands in the place of an article that could not be read. */
final class FailureWriter {

  private FailureWriter() {}

  static void write(JsonGenerator json, Failure failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", failure.id().orElse(null));
    json.writeObjectFieldStart("error");
    json.writeStringField("code", failure.code().toString());
    json.writeStringField("message", failure.message());
    json.writeEndObject();
    json.writeEndObject();
  }
}
