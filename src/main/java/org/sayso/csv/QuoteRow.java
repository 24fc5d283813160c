package org.sayso.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;

/**
 * Holds a row of a batch's output: a quote, an article without any, or a failure. Immutable.
 *
 * @param row as it stands in the file
 */
record QuoteRow(Row row) {

  static final String ARTICLE = "article";
  static final String KIND = "kind";
  static final String CONTENT = "content";

  private static final String QUOTES = "quotes";
  private static final String ERROR = "error";
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

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  /** Columns without which a row is a quote all the same. */
  static final List<String> OPTIONAL =
      List.of(
          QUOTES,
          ERROR,
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

  /** Returns what stands in a column, without what keeps spreadsheets from running it. */
  String get(String column) {
    return Formulas.undo(row.get(column));
  }

  String article() {
    return get(ARTICLE);
  }

  /** Returns why there is no article; empty if there is one. */
  Optional<String> error() {
    return filled(ERROR);
  }

  /** Returns how many quotes the article has; empty if the table does not tell. */
  OptionalInt quotesOfArticle() {
    String count = get(QUOTES);
    return COUNT.matcher(count).matches()
        ? OptionalInt.of(Integer.parseInt(count))
        : OptionalInt.empty();
  }

  /** Returns whether the row is there only for its article. */
  boolean isOfNoQuote() {
    return get(KIND).isEmpty() && get(CONTENT).isEmpty();
  }

  /**
   * Returns the quote.
   *
   * @throws IllegalArgumentException if a field is not what its column has; the message says which
   */
  BatchQuote quote() {
    return new BatchQuote(
        constant(KIND, Kind.values()),
        get(CONTENT),
        filled(CUE).map(this::cue),
        filled(SOURCE),
        filled(SPEAKER_NAME).map(this::speaker),
        probability(CONFIDENCE),
        probability(SPEAKER_CONFIDENCE));
  }

  private BatchSpeaker speaker(String name) {
    return new BatchSpeaker(
        filled(SPEAKER).orElse(name),
        name,
        constant(SPEAKER_TYPE, SpeakerType.values()),
        filled(SPEAKER_ROLE),
        filled(EXTERNAL_ID));
  }

  private BatchCue cue(String text) {
    return new BatchCue(
        text,
        filled(LEMMA).orElse(text),
        constant(ACT, Act.values()),
        Boolean.parseBoolean(get(HEDGED)),
        Boolean.parseBoolean(get(NEGATED)));
  }

  private Optional<String> filled(String column) {
    return Optional.of(get(column)).filter(value -> !value.isEmpty());
  }

  private OptionalDouble probability(String column) {
    Optional<String> value = filled(column);
    try {
      return value.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(value.get()));
    } catch (NumberFormatException e) {
      throw wrong(column, value.orElse(""), "must be a number");
    }
  }

  private <E extends Enum<E>> E constant(String column, E[] constants) {
    String value = get(column);
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equals(value))
        .findAny()
        .orElseThrow(() -> wrong(column, value, "must be one of " + Arrays.toString(constants)));
  }

  private static IllegalArgumentException wrong(String column, String value, String rule) {
    return new IllegalArgumentException("%s \"%s\": %s".formatted(column, value, rule));
  }
}
