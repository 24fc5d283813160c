package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Collects the fields that are asked for from one line. Not thread-safe: made for one line. */
final class InputLine {

  private final String line;
  private final JsonParser json;
  private final ArticleFields fields;
  private @Nullable String id;
  private @Nullable String text;
  private Meta meta;

  InputLine(String line, JsonParser json, ArticleFields fields) {
    this.line = line;
    this.json = json;
    this.fields = fields;
    this.meta = fields.noMeta();
  }

  boolean isObject() throws IOException {
    return json.nextToken() == JsonToken.START_OBJECT;
  }

  void readFields() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      // One field may be asked for as more than one of them.
      if (field.equals(fields.id())) {
        id = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getText() : string();
      }
      if (field.equals(fields.text())) {
        text = string();
      }
      if (fields.kept().contains(field)) {
        keep(field);
      }
      json.skipChildren();
    }
  }

  private @Nullable String string() throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
  }

  private void keep(String field) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      meta = meta.withText(field, json.getText());
    } else if (json.currentToken().isScalarValue()) {
      meta = meta.withJson(field, json.getText());
    } else {
      int begin = (int) json.currentTokenLocation().getCharOffset();
      json.skipChildren();
      int end = (int) json.currentLocation().getCharOffset();
      // Within strings there is none: only as white space, and some programs take it for a line
      // end.
      meta = meta.withJson(field, line.substring(begin, end).replace('\r', ' '));
    }
  }

  boolean hasMore() throws IOException {
    return json.nextToken() != null;
  }

  @Nullable String id() {
    return id;
  }

  @Nullable String text() {
    return text;
  }

  Meta meta() {
    return meta;
  }
}
