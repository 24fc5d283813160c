package org.sayso.service;

import java.time.Duration;

/**
 * Says how long things may take. Immutable.
 *
 * @param request a request for one article, from its headers to its answer; an article of a stream,
 *     once it is being read
 * @param idle a connection on which nothing moves
 * @param drain what has been accepted, once the service is to end
 */
public record Times(Duration request, Duration idle, Duration drain) {

  static final Times USUAL =
      new Times(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(30));

  /** Makes limits; all must be positive. */
  public Times {
    positive("request", request);
    positive("idle", idle);
    positive("drain", drain);
  }

  private static void positive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " " + duration + ": must be positive");
    }
  }
}
