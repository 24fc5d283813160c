package org.sayso.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.json.ScriptJson;

/**
 * Keeps the words of the quotes in a temporary file until the page is written, as elements of the
 * page. Each element has some hundred quotes, so that a browser need not read all of them to show a
 * few. Not thread-safe.
 */
final class QuoteTexts implements Closeable {

  /** The script divides the number of a quote by it. */
  static final int QUOTES_IN_ELEMENT = 500;

  private static final int PERCENT = 100;
  private static final int NOT_KNOWN = -1;

  private final Path file;
  private final Writer out;
  private int size;

  QuoteTexts() throws IOException {
    file = Files.createTempFile("sayso-report", ".html");
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  void add(BatchQuote quote) throws IOException {
    boolean isFirst = size % QUOTES_IN_ELEMENT == 0;
    if (isFirst) {
      end();
    }
    out.write(isFirst ? "<script type=\"application/json\" class=\"texts\">[" : ",\n");
    try (ScriptJson json = new ScriptJson(out)) {
      json.beginArray()
          .string(quote.content())
          .string(quote.cue().map(BatchCue::text).orElse(""))
          .string(quote.source().orElse(""))
          .string(quote.speaker().flatMap(BatchSpeaker::role).orElse(""))
          .number(percent(quote.confidence()))
          .number(percent(quote.speakerConfidence()))
          .end();
    }
    size++;
  }

  private static long percent(OptionalDouble probability) {
    return probability.isPresent() ? Math.round(probability.getAsDouble() * PERCENT) : NOT_KNOWN;
  }

  private void end() throws IOException {
    if (size > 0) {
      out.write("]</script>\n");
    }
  }

  /** Ends the last element and copies all to the page. */
  void copyTo(Writer page) throws IOException {
    end();
    out.close();
    try (var texts = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.transferTo(page);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
