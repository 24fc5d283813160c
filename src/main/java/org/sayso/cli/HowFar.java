package org.sayso.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Holds how far a run is. Immutable.
 *
 * @param articles how many are done, those of earlier runs aside
 * @param failures how many of them failed
 * @param worked how long the run has taken since the first was done
 * @param bytes how much of the input they are
 * @param bytesAtFirst how much of it had been read when the first was done
 * @param total how much there is; empty where that is not known
 */
record HowFar(
    long articles,
    long failures,
    Duration worked,
    long bytes,
    long bytesAtFirst,
    OptionalLong total) {

  private static final int BAR = 20;

  /** Returns a line of at most so many columns. */
  String line(int columns) {
    String line = articles == 0 ? "loading the models …" : bar() + counts() + rate() + remaining();
    return line.length() <= columns ? line : line.substring(0, Math.max(0, columns));
  }

  private String bar() {
    if (total.isEmpty() || total.getAsLong() == 0) {
      return "";
    }
    double share = Math.min(1, (double) bytes / total.getAsLong());
    int full = (int) (share * BAR);
    return "[%s%s] %3d %%  "
        .formatted("#".repeat(full), "-".repeat(BAR - full), (int) (100 * share));
  }

  private String counts() {
    return format("%,d articles", articles)
        + (failures == 0 ? "" : format(", %,d failed", failures));
  }

  /** Of those after the first: with it the time begins. */
  private String rate() {
    double perSecond = (articles - 1) / (worked.toMillis() / 1000.0);
    return articles > 1 && worked.toMillis() > 0 ? format("  %.1f/s", perSecond) : "";
  }

  private String remaining() {
    long done = bytes - bytesAtFirst;
    if (total.isEmpty() || done <= 0 || worked.toMillis() == 0) {
      return "";
    }
    long left = Math.max(0, total.getAsLong() - bytes);
    return "  "
        + words(Duration.ofMillis((long) (worked.toMillis() * ((double) left / done))))
        + " left";
  }

  /** Returns what there is to say at the end. */
  String summary() {
    return counts() + ", in " + words(worked) + rate();
  }

  /** Says a time in words that are no more exact than it is worth. */
  static String words(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }
    return "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
  }

  private static String format(String pattern, Object number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
