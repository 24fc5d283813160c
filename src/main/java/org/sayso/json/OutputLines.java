package org.sayso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out what lines of JSON that were written before are about, and whether they were written in
 * the same way.
 *
 * <pre>{@code
 * OutputLines lines = new OutputLines(Offsets.UTF_16, List.of("date"));
 * lines.trace("{\"id\":\"a1\",\"model\":…}").id(); // Optional[a1]
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class OutputLines {

  private final Offsets offsets;
  private final List<String> kept;

  /**
   * Makes a reader.
   *
   * @param offsets what the offsets in the lines should count
   * @param kept the fields that should stand under {@code meta}
   */
  public OutputLines(Offsets offsets, List<String> kept) {
    this.offsets = Objects.requireNonNull(offsets, "offsets");
    this.kept = List.copyOf(kept);
  }

  /**
   * Returns what the line is about.
   *
   * @throws IllegalArgumentException if it is none of Sayso's, or was written in another way
   */
  public Trace trace(String line) {
    JsonObject root = root(line);
    return root.object("error")
        .map(
            error ->
                new Trace(
                    root.optionalString("id"),
                    Optional.of(error.string("code") + ": " + error.string("message")),
                    Optional.empty()))
        .orElseGet(() -> article(root));
  }

  private static JsonObject root(String line) {
    try {
      return JsonObject.root(Trees.MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Trace article(JsonObject root) {
    String id = root.string("id");
    if (!root.string("offsets").equals(offsets.toString())) {
      throw new IllegalArgumentException(
          "offsets count %s, not %s".formatted(root.string("offsets"), offsets));
    }
    List<String> found = root.object("meta").map(JsonObject::names).orElse(List.of());
    if (!found.equals(kept)) {
      throw new IllegalArgumentException("the fields kept are %s, not %s".formatted(found, kept));
    }
    return new Trace(Optional.of(id), Optional.empty(), Optional.of(root.string("model")));
  }
}
