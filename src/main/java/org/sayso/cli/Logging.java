package org.sayso.cli;

/**
 * Says where the log goes, and what is in it: to standard error, what the service has to tell, and
 * of the libraries warnings alone. Whatever is set already stays.
 */
final class Logging {

  private static final String SIMPLE = "org.slf4j.simpleLogger.";

  private Logging() {}

  /** Must come before anything is logged. */
  static void begin() {
    set("defaultLogLevel", "warn");
    set("log.sayso.service", "info");
    // Its warnings name the addresses that were asked for.
    set("log.org.eclipse.jetty", "error");
    set("showDateTime", "true");
    set("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    set("showThreadName", "false");
    set("logFile", "System.err");
  }

  private static void set(String name, String value) {
    if (System.getProperty(SIMPLE + name) == null) {
      System.setProperty(SIMPLE + name, value);
    }
  }
}
