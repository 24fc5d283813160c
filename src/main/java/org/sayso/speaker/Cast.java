package org.sayso.speaker;

import java.util.List;

/**
 * Holds those who speak in an article, and who says what. Immutable.
 *
 * @param entities those who speak, by where they are mentioned first
 * @param links one for each attribution, in the order in which they were given
 */
public record Cast(List<Entity> entities, List<Link> links) {

  /** Makes a cast. */
  public Cast {
    entities = List.copyOf(entities);
    links = List.copyOf(links);
  }
}
