package org.sayso.directory;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.sayso.speaker.Entity;
import org.sayso.speaker.NameWords;

/**
 * Finds the speakers of an article in the user's own directory.
 *
 * <p>Thread-safe.
 */
public final class Directory {

  private final Listings listings;

  private Directory(Listings listings) {
    this.listings = listings;
  }

  /**
   * Takes up a directory.
   *
   * @throws java.io.FileNotFoundException if a word list is not on the class path
   * @throws IOException if one cannot be read
   */
  public static Directory open(List<Listing> listings) throws IOException {
    return of(listings, NameWords.load());
  }

  static Directory of(List<Listing> listings, NameWords words) {
    return new Directory(new Listings(listings, new NameReader(words)));
  }

  /**
   * Looks up those who speak in an article, in a time that does not depend on how many are listed.
   *
   * @param text the article
   * @return one match for each entity, in the same order
   */
  public List<Match> match(String text, List<Entity> entities) {
    Objects.requireNonNull(text, "text");
    if (listings.isEmpty()) {
      return Collections.nCopies(entities.size(), Match.NONE);
    }
    return entities.stream().map(entity -> new Search(listings, text, entity).match()).toList();
  }
}
