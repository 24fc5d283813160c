package org.sayso.service;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the service's log. What it is given is ours, or numbers: nothing of a request, so that
 * nobody can read articles in it, or write lines into it.
 */
final class Log {

  private static final Logger LOG = LoggerFactory.getLogger("sayso.service");

  private static final int FRAMES = 12;

  private Log() {}

  static void info(String message) {
    LOG.info(message);
  }

  /**
   * Logs a mistake of ours, without its message, which may have words of the article in it, and
   * returns what to tell the client.
   */
  static String internal(Throwable e) {
    String instance = "urn:uuid:" + UUID.randomUUID();
    LOG.error(
        "{} {} at {}",
        instance,
        e.getClass().getName(),
        Arrays.stream(e.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < ")));
    return "this must not happen: please report it, with the article and what the log says of "
        + instance;
  }

  /** Logs an answer; {@code status} is 0 if the client had gone. */
  static void request(String address, String route, int status, long millis) {
    LOG.info("{} {} {} {} ms", address, route, status, millis);
  }
}
