package org.sayso.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.json.ScriptJson;

/** Numbers words in the order in which they come, so that a column has numbers. Not thread-safe. */
final class Dictionary {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int numberOf(String word) {
    return numbers.computeIfAbsent(word, it -> numbers.size());
  }

  void write(ScriptJson json) throws IOException {
    json.beginArray();
    for (String word : numbers.keySet()) {
      json.string(word);
    }
    json.end();
  }
}
