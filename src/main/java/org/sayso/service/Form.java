package org.sayso.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.csv.QuotesCsv;
import org.sayso.json.Answer;
import org.sayso.json.ArticleJson;
import org.sayso.json.Offsets;

/** What answers look like. */
enum Form {
  JSON("application/json"),
  LINES("application/x-ndjson"),
  CSV("text/csv");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the form that is liked best of those that are possible; empty if none is. */
  static Optional<Form> of(List<String> accepted, boolean isStream) {
    return accepted.stream()
        .flatMap(range -> possible(isStream).filter(form -> form.isIn(range)))
        .findFirst();
  }

  private static Stream<Form> possible(boolean isStream) {
    return Stream.of(isStream ? LINES : JSON, CSV);
  }

  private boolean isIn(String range) {
    String type = MediaType.withoutParameters(range);
    return type.equals("*/*")
        || type.equals(mediaType)
        || type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
  }

  String header() {
    return this == CSV ? mediaType + "; charset=utf-8; header=present" : mediaType;
  }

  /** Returns what stands before the first answer. */
  String begin() {
    return this == CSV ? csv(Offsets.UTF_16).header() : "";
  }

  /** Returns an answer with its line end. */
  String of(Answer answer, Offsets offsets) {
    return switch (this) {
      case JSON, LINES -> ArticleJson.onOneLine(offsets).toJson(answer) + "\n";
      case CSV -> csv(offsets).rows(answer);
    };
  }

  private static QuotesCsv csv(Offsets offsets) {
    return new QuotesCsv(offsets, List.of());
  }
}
