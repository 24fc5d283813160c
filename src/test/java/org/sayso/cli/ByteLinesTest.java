package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines as bytes; each is told with where the next one begins, and with what it lacks. */
class ByteLinesTest {

  private static final int PIECE = 1 << 16;

  @Test
  void linesEndWithALineFeedOrWithTheFile() throws IOException {
    assertThat(lines("one\n\ntwo", false, 100)).containsExactly("one\n 4", "\n 5", "two 8, no end");
    assertThat(lines("\n", false, 100)).containsExactly("\n 1");
    assertThat(lines("", false, 100)).isEmpty();
  }

  @Test
  void lineMayBeLongerThanAPieceAndEndWhereOneDoes() throws IOException {
    for (int length : List.of(PIECE - 1, PIECE, PIECE + 1, 3 * PIECE)) {
      String line = "x".repeat(length) + "\n";

      assertThat(lines(line + "end", false, line.length()))
          .containsExactly(line + " " + line.length(), "end " + (line.length() + 3) + ", no end");
    }
  }

  @Test
  void ofALineThatIsTooLongTheBeginIsHeldAndTheNextOneIsFound() throws IOException {
    assertThat(lines("12345\n1234\n", false, 5)).containsExactly("12345 6, too long", "1234\n 11");
    assertThat(lines("x".repeat(2 * PIECE) + "\nend\n", false, 4))
        .containsExactly("xxxx " + (2 * PIECE + 1) + ", too long", "end\n " + (2 * PIECE + 5));
  }

  @Test
  void lineOfCsvGoesOnWithinQuotationMarks() throws IOException {
    String row = "a,\"one\n\"\"two\"\"\n\"\n";

    assertThat(lines(row + "b\n", true, 100)).containsExactly(row + " 17", "b\n 19");
    assertThat(lines("a,\"one\nb\n", true, 100)).containsExactly("a,\"one\nb\n 9, no end");
    assertThat(lines("a,\"one\nb\n", false, 100)).containsExactly("a,\"one\n 7", "b\n 9");
  }

  private static List<String> lines(String text, boolean isCsv, long longest) throws IOException {
    List<String> read = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), isCsv, longest)) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        read.add(
            "%s %d%s%s"
                .formatted(
                    new String(line.get(), StandardCharsets.UTF_8),
                    lines.position(),
                    lines.isTooLong() ? ", too long" : "",
                    lines.isWhole() ? "" : ", no end"));
      }
    }
    return read;
  }
}
