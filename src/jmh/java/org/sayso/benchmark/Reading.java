package org.sayso.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says how a program read articles. Each process prints its own on standard output, and {@link
 * Compare} reads it from there.
 *
 * @param words how many words it read after the first article
 * @param seconds how long those took
 * @param firstQuoteSeconds from the start of the process to the first article read
 * @param peakMegabytes the most memory that the process had in use; -1 where the system does not
 *     say
 */
record Reading(long words, double seconds, double firstQuoteSeconds, long peakMegabytes) {

  private static final String PREFIX = "reading ";

  /** Takes down the reading of this process, which is over. */
  static Reading ofThisProcess(long words, double seconds, double firstQuoteSeconds) {
    return new Reading(words, seconds, firstQuoteSeconds, ProcessMemory.peak());
  }

  /** Returns how long this process has been running, in seconds. */
  static double sinceStart() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime())
        / 1000.0;
  }

  double wordsPerSecond() {
    return words / seconds;
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        PREFIX + "words=%d seconds=%.4f first=%.3f peak=%d%n",
        words,
        seconds,
        firstQuoteSeconds,
        peakMegabytes);
  }

  /** Returns whether a line of a process's output is its reading. */
  static boolean isIn(String line) {
    return line.startsWith(PREFIX);
  }

  static Reading parse(String line) {
    Map<String, Double> facts = new TreeMap<>();
    for (String fact : line.substring(PREFIX.length()).split(" ", -1)) {
      int equals = fact.indexOf('=');
      facts.put(fact.substring(0, equals), Double.valueOf(fact.substring(equals + 1)));
    }
    return new Reading(
        facts.get("words").longValue(),
        facts.get("seconds"),
        facts.get("first"),
        facts.get("peak").longValue());
  }
}
