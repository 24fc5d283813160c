package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.csv.QuotesCsv;
import org.sayso.json.Answer;

/** Writes a row a quote, the rows of an article at once. */
final class CsvRowsWriter implements AnswerWriter {

  private final QuotesCsv csv;
  private final OutputStream out;
  private boolean isBegun;

  CsvRowsWriter(QuotesCsv csv, OutputStream out, boolean isBegun) {
    this.csv = csv;
    this.out = out;
    this.isBegun = isBegun;
  }

  @Override
  public void write(Answer answer) throws IOException {
    print((isBegun ? "" : csv.header()) + csv.rows(answer));
  }

  @Override
  public void finish() throws IOException {
    if (!isBegun) {
      print(csv.header());
    }
  }

  private void print(String rows) throws IOException {
    out.write(rows.getBytes(StandardCharsets.UTF_8));
    out.flush();
    isBegun = true;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
