package org.sayso.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which columns are asked for, by their names in lower case. Immutable.
 *
 * @param needed those without which the table is of no use
 * @param optional those that are made use of where they are there
 */
record Columns(List<String> needed, List<String> optional) {

  Columns {
    needed = List.copyOf(needed);
    optional = List.copyOf(optional);
  }

  List<String> all() {
    List<String> all = new ArrayList<>(needed);
    all.addAll(optional);
    return all;
  }

  /** Says what the first line of the table should be. */
  String expected() {
    return "the first line must name the columns, with commas between: " + String.join(",", all());
  }
}
