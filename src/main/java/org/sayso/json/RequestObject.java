package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one request. Not thread-safe: made for one object. */
final class RequestObject {

  private final String where;
  private final JsonParser json;
  private final RawValues values;
  private String id;
  private @Nullable String text;
  private Offsets offsets = Offsets.UTF_16;
  private Meta meta = Meta.none();

  RequestObject(String where, String id, String object, JsonParser json) {
    this.where = where;
    this.id = id;
    this.json = json;
    this.values = new RawValues(object, json);
  }

  ArticleRequest read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong(Failure.Code.INVALID_ARTICLE, where + ": not an object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        take(field);
      }
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      throw wrong(Failure.Code.INVALID_JSON, where + ": more than one value");
    }
    if (text == null) {
      throw wrongField("text", "must be there, and be a string");
    }
    return new ArticleRequest(new ArticleText(id, text, meta), offsets);
  }

  private void take(String field) throws IOException {
    switch (field) {
      case "id" -> id = id();
      case "text" -> text = string(field, "must be a string");
      case "offsets" -> offsets = offsets();
      case "meta" -> meta = meta();
      default -> {}
    }
  }

  private String id() throws IOException {
    String rule = "must be a string that is not empty, or a whole number";
    String found =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getText() : string("id", rule);
    if (found.isEmpty()) {
      throw wrongField("id", rule);
    }
    return found;
  }

  private Offsets offsets() throws IOException {
    String rule = "must be \"%s\" or \"%s\"".formatted(Offsets.UTF_16, Offsets.CODE_POINT);
    try {
      return Offsets.labelled(string("offsets", rule));
    } catch (IllegalArgumentException e) {
      throw wrongField("offsets", rule);
    }
  }

  private Meta meta() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw wrongField("meta", "must be an object");
    }
    Meta found = Meta.none();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      found = values.addTo(found, field);
    }
    return found;
  }

  private String string(String field, String rule) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw wrongField(field, rule);
    }
    return json.getText();
  }

  private WrongRequestException wrongField(String field, String rule) {
    return wrong(Failure.Code.INVALID_ARTICLE, "%s: \"%s\" %s".formatted(where, field, rule));
  }

  private WrongRequestException wrong(Failure.Code code, String what) {
    return new WrongRequestException(id, code, what);
  }
}
