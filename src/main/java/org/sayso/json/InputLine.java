package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Collects the fields that are asked for from one line. Not thread-safe: made for one line. */
final class InputLine {

  private final JsonParser json;
  private final ArticleFields fields;
  private final RawValues values;
  private @Nullable String id;
  private @Nullable String text;
  private Meta meta;

  InputLine(String line, JsonParser json, ArticleFields fields) {
    this.json = json;
    this.fields = fields;
    this.values = new RawValues(line, json);
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
        meta = values.addTo(meta, field);
      }
      json.skipChildren();
    }
  }

  private @Nullable String string() throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
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
