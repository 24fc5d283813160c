package org.sayso.report;

import java.util.Objects;

/**
 * Says under which names a batch kept what a report shows of its articles. Immutable.
 *
 * @param date when it was published
 * @param title what it is called
 * @param url where it can be read
 */
public record KeptFields(String date, String title, String url) {

  /** The names that {@code --keep date,title,url} gives. */
  public static final KeptFields USUAL = new KeptFields("date", "title", "url");

  /** Makes the names. */
  public KeptFields {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
  }
}
