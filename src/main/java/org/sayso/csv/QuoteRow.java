package org.sayso.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;

/** Makes a quote of a row. */
final class QuoteRow {

  static final String KIND = "kind";
  static final String CONTENT = "content";

  private static final String CONFIDENCE = "confidence";
  private static final String SPEAKER = "speaker";
  private static final String SPEAKER_NAME = "speakername";
  private static final String SPEAKER_TYPE = "speakertype";
  private static final String SPEAKER_ROLE = "speakerrole";
  private static final String SPEAKER_CONFIDENCE = "speakerconfidence";
  private static final String EXTERNAL_ID = "externalid";
  private static final String CUE = "cue";
  private static final String LEMMA = "lemma";
  private static final String ACT = "act";
  private static final String HEDGED = "hedged";
  private static final String NEGATED = "negated";
  private static final String SOURCE = "source";

  /** Columns without which a row is a quote all the same. */
  static final List<String> OPTIONAL =
      List.of(
          CONFIDENCE,
          SPEAKER,
          SPEAKER_NAME,
          SPEAKER_TYPE,
          SPEAKER_ROLE,
          SPEAKER_CONFIDENCE,
          EXTERNAL_ID,
          CUE,
          LEMMA,
          ACT,
          HEDGED,
          NEGATED,
          SOURCE);

  private QuoteRow() {}

  /**
   * Returns the quote.
   *
   * @throws IllegalArgumentException if a field is not what its column has; the message says which
   */
  static BatchQuote quote(Row row) {
    return new BatchQuote(
        constant(row, KIND, Kind.values()),
        row.get(CONTENT),
        filled(row, CUE).map(cue -> cue(row, cue)),
        filled(row, SOURCE),
        filled(row, SPEAKER_NAME).map(name -> speaker(row, name)),
        probability(row, CONFIDENCE),
        probability(row, SPEAKER_CONFIDENCE));
  }

  private static BatchSpeaker speaker(Row row, String name) {
    return new BatchSpeaker(
        filled(row, SPEAKER).orElse(name),
        name,
        constant(row, SPEAKER_TYPE, SpeakerType.values()),
        filled(row, SPEAKER_ROLE),
        filled(row, EXTERNAL_ID));
  }

  private static BatchCue cue(Row row, String text) {
    return new BatchCue(
        text,
        filled(row, LEMMA).orElse(text),
        constant(row, ACT, Act.values()),
        Boolean.parseBoolean(row.get(HEDGED)),
        Boolean.parseBoolean(row.get(NEGATED)));
  }

  private static Optional<String> filled(Row row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }

  private static OptionalDouble probability(Row row, String column) {
    Optional<String> value = filled(row, column);
    try {
      return value.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(value.get()));
    } catch (NumberFormatException e) {
      throw wrong(column, value.orElse(""), "must be a number");
    }
  }

  private static <E extends Enum<E>> E constant(Row row, String column, E[] constants) {
    String value = row.get(column);
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equals(value))
        .findAny()
        .orElseThrow(() -> wrong(column, value, "must be one of " + Arrays.toString(constants)));
  }

  private static IllegalArgumentException wrong(String column, String value, String rule) {
    return new IllegalArgumentException("%s \"%s\": %s".formatted(column, value, rule));
  }
}
