package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sayso.json.Offsets;

/** The guide names the columns that are written, in their order. */
class BatchGuideTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-zA-Z.]+)`(?:, …)? \\|", Pattern.MULTILINE);

  @Test
  void columnsOfTheGuideAreThoseOfTheFile() throws IOException {
    String guide = Files.readString(Path.of("docs", "batch.md"));
    String table = guide.substring(guide.indexOf("| column |"), guide.indexOf("So every article"));

    List<String> columns =
        ROW.matcher(table).results().map((MatchResult row) -> row.group(1)).toList();

    assertThat(String.join(",", columns) + "\n")
        .isEqualTo(new QuotesCsv(Offsets.UTF_16, List.of("date")).header());
  }
}
