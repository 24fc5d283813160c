package org.sayso.batch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds an article of a batch. Immutable.
 *
 * @param id what the user calls it
 * @param meta the fields of the input that the user kept, by their names
 * @param quotes its quotes, in text order
 */
public record BatchArticle(String id, Map<String, String> meta, List<BatchQuote> quotes)
    implements BatchEntry {

  /** Makes an article. */
  public BatchArticle {
    Objects.requireNonNull(id, "id");
    meta = Map.copyOf(meta);
    quotes = List.copyOf(quotes);
  }

  /** Returns what was kept under a name; empty if nothing was, or nothing but white space. */
  public Optional<String> meta(String name) {
    return Optional.ofNullable(meta.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }
}
