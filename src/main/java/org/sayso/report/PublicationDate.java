package org.sayso.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which an article was published, as the article has it: no time zone moves it.
 *
 * <p>Dates that begin with year, month and day in figures are read, whatever time comes behind, and
 * those with the month in English words. 03/04/2016, which is March to some and April to others, is
 * not.
 */
final class PublicationDate {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d).*", Pattern.DOTALL);

  private static final Pattern DAY_OF_WEEK = Pattern.compile("^[A-Za-z]{3,9}\\.?,\\s*");

  /** Its full stop aside, and what stands behind the year. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}).*",
          Pattern.DOTALL);

  private static final List<DateTimeFormatter> WORDS =
      List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));

  private PublicationDate() {}

  /** Returns the day; empty if it cannot be told. */
  static Optional<LocalDate> of(String text) {
    String stripped = text.strip();
    Matcher yearFirst = YEAR_FIRST.matcher(stripped);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher inWords = IN_WORDS.matcher(DAY_OF_WEEK.matcher(stripped).replaceFirst(""));
    return inWords.matches() ? inWords(inWords.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> inWords(String text) {
    String plain = text.replaceAll("[.,]", "").replaceAll("\\s+", " ").replace("Sept ", "Sep ");
    for (DateTimeFormatter format : WORDS) {
      try {
        return Optional.of(LocalDate.parse(plain, format));
      } catch (DateTimeParseException e) {
        // The next one may read it.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }
}
