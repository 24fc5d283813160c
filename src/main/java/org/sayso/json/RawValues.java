package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Takes values over as they stand in JSON. Not thread-safe: made for one text. */
final class RawValues {

  private final String text;
  private final JsonParser json;

  /**
   * Begins.
   *
   * @param text what {@code json} reads
   */
  RawValues(String text, JsonParser json) {
    this.text = text;
    this.json = json;
  }

  /** Returns {@code meta} with the value that the parser has come to, and passes over it. */
  Meta addTo(Meta meta, String field) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> meta.withText(field, json.getText());
      case START_OBJECT, START_ARRAY -> meta.withJson(field, structure());
      default -> meta.withJson(field, json.getText());
    };
  }

  private String structure() throws IOException {
    int begin = (int) json.currentTokenLocation().getCharOffset();
    json.skipChildren();
    int end = (int) json.currentLocation().getCharOffset();
    // Within strings there is none: only as white space, and an answer is one line; some programs
    // take a carriage return for a line end too.
    return text.substring(begin, end).replace('\r', ' ').replace('\n', ' ');
  }
}
