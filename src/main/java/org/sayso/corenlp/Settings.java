package org.sayso.corenlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.sayso.Sayso;
import org.sayso.SaysoBuilder;
import org.sayso.SpeakerDirectory;
import org.sayso.csv.DirectoryCsv;

/** Reads what a pipeline's properties say under the annotator's name. Immutable. */
final class Settings {

  private static final String MIN_CONFIDENCE = "minConfidence";
  private static final String MIN_SPEAKER_CONFIDENCE = "minSpeakerConfidence";
  private static final String PEOPLE = "people";
  private static final String MAX_CHARACTERS = "maxCharacters";
  private static final String MODEL = "model";
  private static final String MODEL_THREADS = "modelThreads";
  private static final String ARTICLE = "article";

  private static final List<String> KNOWN =
      List.of(
          MIN_CONFIDENCE,
          MIN_SPEAKER_CONFIDENCE,
          PEOPLE,
          MAX_CHARACTERS,
          MODEL,
          MODEL_THREADS,
          ARTICLE);

  private final String prefix;
  private final Properties properties;

  /**
   * Takes the properties that begin with the annotator's name.
   *
   * @throws IllegalArgumentException if one of them is unknown: a misspelt threshold would
   *     otherwise be none
   */
  Settings(String annotator, Properties properties) {
    this.prefix = annotator + ".";
    this.properties = properties;
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(prefix) && !KNOWN.contains(name.substring(prefix.length()))) {
        throw new IllegalArgumentException(
            "%s: no such property; there are %s"
                .formatted(name, prefix + String.join(", " + prefix, KNOWN)));
      }
    }
  }

  /** Returns whether the document gets the article itself. */
  boolean keepsArticle() {
    return value(ARTICLE, Settings::truth, "true or false").orElse(true);
  }

  /** Opens Sayso as the properties say. */
  Sayso open() {
    SaysoBuilder builder = Sayso.builder();
    value(MIN_CONFIDENCE, Double::valueOf, "a number").ifPresent(builder::minConfidence);
    value(MIN_SPEAKER_CONFIDENCE, Double::valueOf, "a number")
        .ifPresent(builder::minSpeakerConfidence);
    value(MAX_CHARACTERS, Integer::valueOf, "a whole number").ifPresent(builder::maxCharacters);
    value(MODEL_THREADS, Integer::valueOf, "a whole number").ifPresent(builder::modelThreads);
    value(MODEL, Path::of, "a folder").ifPresent(builder::modelFolder);
    value(PEOPLE, Path::of, "a file").map(this::people).ifPresent(builder::directory);
    return builder.build();
  }

  private SpeakerDirectory people(Path file) {
    try {
      return DirectoryCsv.read(
          file.toString(), Files.newBufferedReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          prefix + PEOPLE + ": " + file + " cannot be read as UTF-8: " + e, e);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          prefix + PEOPLE + ": needs de.siegmar:fastcsv, which is not on the class path", e);
    }
  }

  private <T> Optional<T> value(String name, Function<String, T> reading, String what) {
    String value = properties.getProperty(prefix + name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(value.strip()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s%s \"%s\": must be %s".formatted(prefix, name, value, what), e);
    }
  }

  private static boolean truth(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
