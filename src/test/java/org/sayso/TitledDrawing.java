package org.sayso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Holds one text of a file of drawings, set apart by {@code ---}. Immutable.
 *
 * @param title what stands after {@code #} on its first line
 * @param drawing as {@link Drawing} makes it
 */
record TitledDrawing(String title, String drawing) {

  /** Returns the drawings of a file under {@code src/test/resources/articles}. */
  static Stream<TitledDrawing> in(String file) throws IOException {
    Path path = Path.of("src/test/resources/articles", file);
    return Arrays.stream(Files.readString(path, StandardCharsets.UTF_8).strip().split("\n---\n"))
        .map(lines -> lines.split("\n", 2))
        .map(parts -> new TitledDrawing(parts[0].substring(2), parts[1]));
  }

  /** Returns whether it is known not to be read as drawn, which its title tells at its end. */
  boolean isMissed() {
    return title.endsWith("(missed)");
  }

  @Override
  public String toString() {
    return title;
  }
}
