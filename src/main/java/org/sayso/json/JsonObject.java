package org.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds an object of the JSON with its path, so that an error can say where it is. Immutable. */
final class JsonObject {

  private final JsonNode node;
  private final String path;

  private JsonObject(JsonNode node, String path) {
    this.node = node;
    this.path = path;
    if (!node.isObject()) {
      throw wrong("must be an object");
    }
  }

  static JsonObject root(JsonNode node) {
    return new JsonObject(node, "$");
  }

  String string(String field) {
    return optionalString(field).orElseThrow(() -> wrong(field, "must be a string"));
  }

  Optional<String> optionalString(String field) {
    JsonNode value = value(field);
    if (value.isNull() || value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrong(field, "must be a string");
    }
    return Optional.of(value.textValue());
  }

  /**
   * Returns the strings of an array; none if the field is not there, as in JSON of before it was.
   */
  List<String> optionalStrings(String field) {
    JsonNode values = value(field);
    if (values.isMissingNode()) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode value : values) {
      strings.add(value.textValue());
    }
    if (!values.isArray() || strings.contains(null)) {
      throw wrong(field, "must be an array of strings");
    }
    return strings;
  }

  /** Returns all fields as text, whatever they are; those that are null are left out. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull()) {
        texts.put(field.getKey(), value.isValueNode() ? value.asText() : value.toString());
      }
    }
    return texts;
  }

  int integer(String field) {
    JsonNode value = value(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(field, "must be a whole number");
    }
    return value.intValue();
  }

  double number(String field) {
    JsonNode value = value(field);
    if (!value.isNumber()) {
      throw wrong(field, "must be a number");
    }
    return value.doubleValue();
  }

  OptionalDouble optionalNumber(String field) {
    JsonNode value = value(field);
    return value.isNull() || value.isMissingNode()
        ? OptionalDouble.empty()
        : OptionalDouble.of(number(field));
  }

  boolean isTrue(String field) {
    JsonNode value = value(field);
    if (!value.isBoolean()) {
      throw wrong(field, "must be true or false");
    }
    return value.booleanValue();
  }

  /** Returns the one of the constants whose {@code toString} stands in the field. */
  <E extends Enum<E>> E constant(String field, E[] constants) {
    String value = string(field);
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equals(value))
        .findAny()
        .orElseThrow(() -> wrong(field, "must be one of " + Arrays.toString(constants)));
  }

  Optional<JsonObject> object(String field) {
    JsonNode value = value(field);
    return value.isNull() || value.isMissingNode()
        ? Optional.empty()
        : Optional.of(new JsonObject(value, path + "." + field));
  }

  List<JsonObject> objects(String field) {
    JsonNode values = value(field);
    if (!values.isArray()) {
      throw wrong(field, "must be an array");
    }
    List<JsonObject> objects = new ArrayList<>();
    for (JsonNode value : values) {
      objects.add(new JsonObject(value, path + "." + field + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** Returns the names of the fields, in their order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the exception that says what is wrong with this object. */
  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(path + ": " + what);
  }

  private IllegalArgumentException wrong(String field, String what) {
    return new IllegalArgumentException(path + "." + field + ": " + what);
  }

  private JsonNode value(String field) {
    JsonNode value = node.get(field);
    return value == null ? MissingNode.getInstance() : value;
  }
}
