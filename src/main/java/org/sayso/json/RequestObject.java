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

  /** What is wrong first; the rest is read nevertheless, since the id may be still to come. */
  private @Nullable String wrong;

  RequestObject(String where, String id, String object, JsonParser json) {
    this.where = where;
    this.id = id;
    this.json = json;
    this.values = new RawValues(object, json);
  }

  ArticleRequest read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return failed(Failure.Code.INVALID_ARTICLE, "not an object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        take(field);
      }
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      return failed(Failure.Code.INVALID_JSON, "more than one value");
    }
    if (wrong != null) {
      return failed(Failure.Code.INVALID_ARTICLE, wrong);
    }
    if (text == null) {
      return failed(Failure.Code.INVALID_ARTICLE, "\"text\" must be there, and be a string");
    }
    return new ArticleRequest(new ArticleText(id, text, meta), offsets);
  }

  private ArticleRequest failed(Failure.Code code, String what) {
    return new ArticleRequest(
        Failure.of(id, code, where + ": " + what + ArticleRequests.EXPECTED), offsets);
  }

  private void take(String field) throws IOException {
    switch (field) {
      case "id" -> takeId();
      case "text" -> {
        if (isString()) {
          text = json.getText();
        } else {
          mustBe(field, "a string");
        }
      }
      case "offsets" -> takeOffsets();
      case "meta" -> takeMeta();
      default -> {}
    }
  }

  private void takeId() throws IOException {
    boolean isNumber = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    if (isNumber || (isString() && !json.getText().isEmpty())) {
      id = json.getText();
    } else {
      mustBe("id", "a string that is not empty, or a whole number");
    }
  }

  private void takeOffsets() throws IOException {
    String found = isString() ? json.getText() : "";
    for (Offsets each : Offsets.values()) {
      if (each.toString().equals(found)) {
        offsets = each;
        return;
      }
    }
    mustBe("offsets", "\"%s\" or \"%s\"".formatted(Offsets.UTF_16, Offsets.CODE_POINT));
  }

  private void takeMeta() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      mustBe("meta", "an object");
      return;
    }
    meta = Meta.none();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      meta = values.addTo(meta, field);
    }
  }

  private boolean isString() {
    return json.currentToken() == JsonToken.VALUE_STRING;
  }

  private void mustBe(String field, String rule) {
    if (wrong == null) {
      wrong = "\"%s\" must be %s".formatted(field, rule);
    }
  }
}
