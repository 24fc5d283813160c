package org.sayso.spark;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.sayso.SaysoException;
import org.sayso.SpeakerDirectory;
import org.sayso.json.Failure;
import org.sayso.json.Offsets;

/**
 * Reads one text after another in a task.
 *
 * <p>This is what goes to the executors: settings, and a handle on the directory, a few hundred
 * bytes. Not thread-safe: each task has its own.
 */
final class TextReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Offsets offsets;
  private final @Nullable Broadcast<PackedDirectory> people;
  private transient @Nullable OpenSayso open;

  TextReader(Settings settings, Offsets offsets, @Nullable Broadcast<PackedDirectory> people) {
    this.settings = settings;
    this.offsets = offsets;
    this.people = people;
  }

  /** Reads the text of an article that must have an id. */
  Row read(@Nullable String id, @Nullable String text) {
    return id == null || id.isEmpty()
        ? invalid("the id is %s; give each article one".formatted(id == null ? "null" : "empty"))
        : answer(id, text);
  }

  /** Reads a text whose row alone knows what it is called. */
  Row read(@Nullable String text) {
    return answer("", text);
  }

  private Row answer(String id, @Nullable String text) {
    if (text == null) {
      return invalid("the text is null; where an article has no words, give an empty one");
    }
    OpenSayso library = open();
    try {
      return SaysoRow.of(library.read(text), offsets);
    } catch (SaysoException e) {
      return switch (e.code()) {
        // The task was told to end, or no task can do its work: no article is to blame.
        case INTERRUPTED, CLOSED, MODEL_MISSING, MODEL_DAMAGED -> throw e;
        case TEXT_TOO_LONG, INTERNAL -> SaysoRow.of(Failure.of(id, e));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return SaysoRow.of(Failure.unforeseen(id, e));
    }
  }

  private static Row invalid(String message) {
    return SaysoRow.of(Failure.withoutId(Failure.Code.INVALID_ARTICLE, message));
  }

  /** What goes wrong here is no article's fault, and ends the job. */
  private OpenSayso open() {
    if (open == null) {
      open = OpenSayso.with(settings, this::directory);
    }
    return open;
  }

  private SpeakerDirectory directory() {
    return people == null ? SpeakerDirectory.empty() : people.value().unpacked();
  }
}
