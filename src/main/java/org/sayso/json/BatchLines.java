package org.sayso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.MalformedEntry;

/**
 * Reads articles back from lines of JSON, for what needs no text.
 *
 * <pre>{@code
 * BatchLines.parse("quotes.jsonl, line 7", line); // BatchArticle[id=a1, …]
 * }</pre>
 */
public final class BatchLines {

  private BatchLines() {}

  /**
   * Reads a line, as {@link ArticleJson#onOneLine} writes it.
   *
   * @param where what messages call the line, such as {@code quotes.jsonl, line 7}
   */
  public static BatchEntry parse(String where, String line) {
    try {
      return BatchParser.parse(JsonObject.root(Trees.MAPPER.readTree(line)));
    } catch (JsonProcessingException e) {
      return new MalformedEntry(
          "%s, column %d: not JSON (%s)"
              .formatted(where, e.getLocation().getColumnNr(), Trees.firstLine(e)));
    } catch (IllegalArgumentException e) {
      return new MalformedEntry(where + ": " + e.getMessage());
    }
  }
}
