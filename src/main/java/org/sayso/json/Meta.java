package org.sayso.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds the fields of an article that came in and that its user wants back, in the order in which
 * they were asked for.
 *
 * <pre>{@code
 * Meta meta = Meta.absent(List.of("date", "tags")).withText("date", "2024-05-02");
 * meta.text("date"); // 2024-05-02
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Meta {

  private static final Meta NONE = new Meta(Map.of());
  private static final Value ABSENT = new Value("null", false);

  private final Map<String, Value> values;

  private Meta(Map<String, Value> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Returns what an article has whose user wants nothing back. */
  public static Meta none() {
    return NONE;
  }

  /** Returns what an article has that has none of the fields asked for. */
  public static Meta absent(List<String> names) {
    Map<String, Value> values = new LinkedHashMap<>();
    names.forEach(name -> values.put(Objects.requireNonNull(name, "name"), ABSENT));
    return new Meta(values);
  }

  /** Returns the same with a string in a field. */
  public Meta withText(String name, String text) {
    return with(name, new Value(Objects.requireNonNull(text, "text"), true));
  }

  /** Returns the same with a value in a field that is JSON already. */
  Meta withJson(String name, String json) {
    return with(name, new Value(json, false));
  }

  private Meta with(String name, Value value) {
    Map<String, Value> changed = new LinkedHashMap<>(values);
    changed.put(Objects.requireNonNull(name, "name"), value);
    return new Meta(changed);
  }

  /** Returns whether the user wants nothing back. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the names of the fields, those that the article has not among them. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /**
   * Returns what is in a field: a string as it is, anything else as JSON; empty if the article has
   * no such field or {@code null} in it.
   */
  public String text(String name) {
    Value value = values.getOrDefault(name, ABSENT);
    return value.equals(ABSENT) ? "" : value.content();
  }

  boolean isText(String name) {
    return values.getOrDefault(name, ABSENT).isText();
  }

  /** Returns the JSON of a field that is no string. */
  String json(String name) {
    return values.getOrDefault(name, ABSENT).content();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Meta that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * @param content a string, or else the value as it stands in JSON: a number keeps its digits
   */
  private record Value(String content, boolean isText) {
    @Override
    public String toString() {
      return isText ? "\"" + content + "\"" : content;
    }
  }
}
