package org.sayso.json;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Says which fields of the input make an article. Immutable.
 *
 * @param id the field with what the user calls the article
 * @param text the field with its text
 * @param kept those that come back as {@link Meta}
 */
public record ArticleFields(String id, String text, List<String> kept) {

  private static final ArticleFields USUAL = new ArticleFields("id", "text", List.of());

  /** Makes a choice of fields; the ones that are kept must differ. */
  public ArticleFields {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    kept = List.copyOf(kept);
    if (new HashSet<>(kept).size() < kept.size()) {
      throw new IllegalArgumentException("kept " + kept + ": a field is named twice");
    }
  }

  /** Returns {@code id} and {@code text}, and nothing that is kept. */
  public static ArticleFields usual() {
    return USUAL;
  }

  /** Returns what an article has that has no fields at all. */
  public Meta noMeta() {
    return Meta.absent(kept);
  }
}
