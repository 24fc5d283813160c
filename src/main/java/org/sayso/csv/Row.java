package org.sayso.csv;

import java.util.List;
import java.util.Map;

/**
 * Holds one row. Immutable.
 *
 * @param line the line of the file on which it begins, from 1
 * @param fields what stands in it
 * @param places for each column that the table has where in {@code fields} it is
 */
record Row(long line, List<String> fields, Map<String, Integer> places) {

  Row {
    fields = List.copyOf(fields);
    places = Map.copyOf(places);
  }

  /** Returns what stands in a column, without white space around it; empty if nothing does. */
  String get(String column) {
    return exactly(column).strip();
  }

  /** Returns what stands in a column, with all white space; empty if nothing does. */
  String exactly(String column) {
    int place = place(column);
    return place < fields.size() ? fields.get(place) : "";
  }

  boolean has(String column) {
    return place(column) < fields.size();
  }

  private int place(String column) {
    return places.getOrDefault(column, fields.size());
  }

  boolean isBlank() {
    return fields.stream().allMatch(String::isBlank);
  }
}
