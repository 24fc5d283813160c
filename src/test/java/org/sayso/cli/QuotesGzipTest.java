package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are packed, and those that are damaged. */
class QuotesGzipTest {

  private final Cli cli = new Cli();

  @TempDir Path folder;

  @Test
  void nameBeforeTheEndingSaysWhatIsPacked() throws IOException {
    Path text = Files.write(folder.resolve("a.txt.gz"), gzip("One."));
    Path lines = Files.write(folder.resolve("b.jsonl.GZ"), gzip(line(1)));
    Path csv = Files.write(folder.resolve("c.csv.gz"), gzip("id,text\nc1,One.\n"));

    assertThat(cli.run("quotes", "--format", "jsonl", folder)).isEqualTo(0);

    assertThat(cli.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"" + text + "\""),
            line -> assertThat(line).startsWith("{\"id\":\"b1\""),
            line -> assertThat(line).startsWith("{\"id\":\"c1\""));
    assertThat(new Cli().run("quotes", "--format", "jsonl", lines, csv)).isEqualTo(0);
  }

  @Test
  void filesThatWerePackedOneAfterAnotherAreReadToTheEnd() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(line(1)));
    both.writeBytes(gzip(line(2)));
    Path lines = Files.write(folder.resolve("b.jsonl.gz"), both.toByteArray());

    assertThat(cli.run("quotes", "--format", "jsonl", lines)).isEqualTo(0);

    assertThat(cli.out().lines()).hasSize(2);
  }

  @Test
  void whatStandsBeforeTheDamageIsReadAndItIsReportedOnce() throws IOException {
    byte[] whole =
        gzip(IntStream.range(0, 2000).mapToObj(i -> line(i)).collect(Collectors.joining()));
    Path lines = Files.write(folder.resolve("b.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Path next = Files.writeString(folder.resolve("c.jsonl"), line(7));

    assertThat(cli.run("quotes", "--format", "jsonl", lines, next)).isEqualTo(1);

    assertThat(cli.out().lines().count()).isBetween(800L, 1300L);
    assertThat(cli.out()).contains("{\"id\":\"b0\",").endsWith("}\n");
    assertThat(cli.err())
        .startsWith(
            "sayso: unreadable_input: "
                + lines
                + ": cannot be read: its gzip is damaged or breaks off (Unexpected end of ZLIB"
                + " input stream); what stands before that was read\n")
        .contains("sayso: 1 of ");
  }

  @Test
  void fileThatIsNotPackedIsReported() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt.gz"), "One.");

    assertThat(cli.run("quotes", text)).isEqualTo(2);

    assertThat(cli.err())
        .startsWith("sayso: " + text + ": unreadable_input: ")
        .contains("its gzip is damaged or breaks off (Not in GZIP format)");
  }

  private static String line(int number) {
    // Noise, so that half of what is packed is half of the lines.
    Random noise = new Random(number);
    return "{\"id\": \"b%d\", \"text\": \"%x%x\"}\n"
        .formatted(number, noise.nextLong(), noise.nextLong());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
