package org.sayso.service;

/**
 * Says how many things may be at once. Immutable.
 *
 * @param threads articles that are read
 * @param queue requests that wait for their article to be read
 * @param requests requests for quotes that have come and are not answered
 * @param streams requests among them that bring many articles
 */
public record Counts(int threads, int queue, int requests, int streams) {

  /** Makes limits; all must be at least 1, the queue may be 0. */
  public Counts {
    Limits.positive("threads", threads);
    if (queue < 0) {
      throw new IllegalArgumentException("queue " + queue + ": must be at least 0");
    }
    Limits.positive("requests", requests);
    Limits.positive("streams", streams);
  }

  static Counts usual() {
    return new Counts(Runtime.getRuntime().availableProcessors(), 64, 128, 4);
  }
}
