package org.sayso.json;

import java.util.Objects;

/**
 * Holds what somebody asks for who wants one article read. Immutable.
 *
 * @param input the article, or the failure in its place
 * @param offsets what the offsets of the answer should count
 */
public record ArticleRequest(Input input, Offsets offsets) {

  /** Makes a request. */
  public ArticleRequest {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(offsets, "offsets");
  }
}
