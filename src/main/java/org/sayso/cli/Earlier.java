package org.sayso.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Trace;

/**
 * Holds what earlier runs have left in the output that is gone on with. Not thread-safe: filled
 * once, then used by the one thread that takes the inputs.
 */
final class Earlier {

  private final DoneArticles done = new DoneArticles();
  private long end;
  private long articles;
  private long failures;
  private @Nullable String model;

  /** Adds an article that is there as a whole. */
  void add(Trace trace) {
    done.add(trace);
    articles++;
    if (trace.error().isPresent()) {
      failures++;
    }
    trace.model().ifPresent(name -> model = name);
  }

  /** Says up to which byte what is there is whole. */
  void isWholeUpTo(long end) {
    this.end = end;
  }

  /** Returns up to which byte what is there is whole. */
  long end() {
    return end;
  }

  /** Returns which articles are there. */
  DoneArticles done() {
    return done;
  }

  long articles() {
    return articles;
  }

  long failures() {
    return failures;
  }

  /** Returns the model that read the last of them; empty where none was read. */
  Optional<String> model() {
    return Optional.ofNullable(model);
  }
}
