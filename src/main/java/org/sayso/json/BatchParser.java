package org.sayso.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;

/** Reads one object of a batch's output, without the text of its article. */
final class BatchParser {

  private final Map<String, BatchSpeaker> speakers = new HashMap<>();

  private BatchParser() {}

  /**
   * Returns the article, or the failure in its place.
   *
   * @throws IllegalArgumentException if it is neither; the message says where
   */
  static BatchEntry parse(JsonObject root) {
    Optional<JsonObject> error = root.object("error");
    return error.isPresent()
        ? new BatchFailure(
            root.optionalString("id").orElse(""),
            error.get().string("code") + ": " + error.get().string("message"))
        : new BatchParser().article(root);
  }

  private BatchArticle article(JsonObject root) {
    for (JsonObject json : root.objects("speakers")) {
      BatchSpeaker speaker = speaker(json);
      speakers.put(speaker.id(), speaker);
    }
    List<BatchQuote> quotes = root.objects("quotes").stream().map(this::quote).toList();
    Map<String, String> meta = root.object("meta").map(JsonObject::texts).orElse(Map.of());
    return new BatchArticle(root.string("id"), meta, quotes);
  }

  private static BatchSpeaker speaker(JsonObject json) {
    return new BatchSpeaker(
        json.string("id"),
        json.string("name"),
        json.constant("type", SpeakerType.values()),
        json.optionalString("role"),
        json.optionalString("externalId"));
  }

  private BatchQuote quote(JsonObject json) {
    return new BatchQuote(
        json.constant("kind", Kind.values()),
        json.objects("content").stream()
            .map(passage -> passage.string("text"))
            .collect(Collectors.joining(BatchQuote.BETWEEN_PIECES)),
        json.object("cue").map(BatchParser::cue),
        json.object("source").map(source -> source.string("text")),
        json.optionalString("speaker").map(id -> speaker(json, id)),
        OptionalDouble.of(json.number("confidence")),
        json.optionalNumber("speakerConfidence"));
  }

  private BatchSpeaker speaker(JsonObject quote, String id) {
    return Optional.ofNullable(speakers.get(id))
        .orElseThrow(() -> quote.wrong("no speaker has the id \"" + id + "\""));
  }

  private static BatchCue cue(JsonObject json) {
    return new BatchCue(
        json.string("text"),
        json.string("lemma"),
        json.constant("act", Act.values()),
        json.isTrue("hedged"),
        json.isTrue("negated"));
  }
}
