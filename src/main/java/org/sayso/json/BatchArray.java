package org.sayso.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFile;
import org.sayso.batch.MalformedEntry;

/**
 * Reads articles back from one array, an article at a time. Where the JSON itself breaks off, what
 * comes after cannot be read.
 *
 * <p>Not thread-safe.
 */
public final class BatchArray implements BatchFile {

  private final String file;
  private final JsonParser json;
  private boolean isBegun;
  private boolean isEnded;

  /**
   * Opens an array.
   *
   * @param file what messages call it, such as {@code quotes.json}
   */
  public BatchArray(String file, Reader in) throws IOException {
    this.file = file;
    this.json = Trees.ONE_OF_SEVERAL.createParser(in);
  }

  @Override
  public Optional<BatchEntry> next() throws IOException {
    if (isEnded) {
      return Optional.empty();
    }
    try {
      return following();
    } catch (JsonProcessingException e) {
      isEnded = true;
      return Optional.of(
          malformed(
              e.getLocation().getLineNr(),
              "not JSON (%s); nothing behind it was read".formatted(Trees.firstLine(e))));
    }
  }

  private Optional<BatchEntry> following() throws IOException {
    if (!isBegun) {
      json.nextToken();
      isBegun = true;
    }
    if (json.nextToken() == JsonToken.END_ARRAY) {
      isEnded = true;
      return Optional.empty();
    }
    int line = json.currentTokenLocation().getLineNr();
    JsonNode element = Trees.ONE_OF_SEVERAL.readTree(json);
    try {
      return Optional.of(BatchParser.parse(JsonObject.root(element)));
    } catch (IllegalArgumentException e) {
      return Optional.of(malformed(line, String.valueOf(e.getMessage())));
    }
  }

  private MalformedEntry malformed(int line, String what) {
    return new MalformedEntry("%s, line %d: %s".formatted(file, line, what));
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
