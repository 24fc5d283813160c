package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesEndWithALineFeedOrWithTheFile() throws IOException {
    assertThat(lines("one\n\ntwo")).containsExactly("1 one", "2 ", "3 two");
    assertThat(lines("one\n")).containsExactly("1 one");
    assertThat(lines("\n")).containsExactly("1 ");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void lineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String longer = "é".repeat(100_000);

    assertThat(lines(longer + "\nend")).containsExactly("1 " + longer, "2 end");
  }

  @Test
  void lineMayEndWhereAPieceDoes() throws IOException {
    String exact = "x".repeat((1 << 16) - 1);

    assertThat(lines(exact + "\nend\n")).containsExactly("1 " + exact, "2 end");
    assertThat(lines(exact + "x\nend\n")).containsExactly("1 " + exact + "x", "2 end");
  }

  private static List<String> lines(String text) throws IOException {
    List<String> read = new ArrayList<>();
    try (Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      while (lines.next()) {
        read.add(lines.number() + " " + lines.text());
      }
    }
    return read;
  }
}
