package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read: files by their names, standard input, and what is wrong with them. */
class QuotesInputTest {

  private final Cli cli = new Cli();

  @TempDir Path folder;
  private Path text;
  private Path lines;

  @BeforeEach
  void writeFiles() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), "She said so.");
    lines =
        Files.writeString(
            folder.resolve("b.jsonl"),
            """
            {"id": "b1", "text": "One."}

            {"id": "b2", "text": "Two."}
            """);
  }

  @Test
  void fileIsTextAndItsPathTheId() {
    assertThat(cli.run("quotes", "--format", "jsonl", text)).isEqualTo(0);

    assertThat(cli.out()).startsWith("{\"id\":\"" + text + "\",\"model\":\"fake 1\"");
    assertThat(cli.out()).contains("\"text\":\"She said so.\"").endsWith("}\n");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void fileOfJsonLinesIsKnownByItsName() {
    assertThat(cli.run("quotes", "--format", "jsonl", lines)).isEqualTo(0);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("b1", "b2");
  }

  @Test
  void filesAreReadInTheOrderGivenAndStandardInputAmongThem() {
    cli.in("Three.").run("quotes", "--format", "jsonl", lines, "-", text);

    assertThat(cli.out().lines().map(QuotesInputTest::id))
        .containsExactly("b1", "b2", "-", text.toString());
  }

  @Test
  void standardInputIsTextAndIsReadWhereNoFileIsGiven() {
    assertThat(cli.in("{\"id\": \"c1\", \"text\": \"One.\"}").run("quotes")).isEqualTo(0);

    assertThat(cli.out()).contains("  {\"id\": \"c1\", \"text\": \"One.\"}\n");
  }

  @Test
  void inputSaysWhatFilesAreWhateverTheirNames() {
    cli.in("{\"id\": \"c1\", \"text\": \"One.\"}")
        .run("quotes", "--input", "jsonl", "--format", "jsonl");

    assertThat(id(cli.out())).isEqualTo("c1");
  }

  @Test
  void byteOrderMarkBeforeJsonIsPassedOverAsAreWindowsLineEnds() {
    cli.in("\ufeff{\"id\": \"c1\", \"text\": \"One.\"}\r\n\r\n{\"id\": \"c2\", \"text\": \"Two.\"}")
        .run("quotes", "--input", "jsonl", "--format", "jsonl");

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("c1", "c2");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void emptyFileOfJsonLinesIsDoneAtOnce() {
    assertThat(cli.in("").run("quotes", "--input", "jsonl", "--format", "json")).isEqualTo(0);

    assertThat(cli.out()).isEqualTo("[]\n");
  }

  @Test
  void missingFileIsReportedAndTheOthersAreRead() {
    Path missing = folder.resolve("none.txt");

    assertThat(cli.run("quotes", "--format", "jsonl", missing, text)).isEqualTo(1);

    String message = missing + ": cannot be read: there is no such file or folder; check the name";
    assertThat(cli.out().lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "{\"id\":\"%s\",\"error\":{\"code\":\"unreadable_input\",\"message\":\"%s\"}}"
                .formatted(missing, message));
    assertThat(cli.err())
        .isEqualTo(
            "sayso: %s: unreadable_input: %s\nsayso: 1 of 2 articles failed\n"
                .formatted(missing, message));
  }

  @Test
  void textThatIsNotUtf8IsReportedWithLineAndByte() {
    assertThat(cli.in(latin("One.\nTwo.\nCafé, he said.")).run("quotes")).isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .isEqualTo(
            "sayso: -: invalid_utf8: -, line 3: byte 14 is not UTF-8; convert the file first, "
                + "for instance with: iconv -f WINDOWS-1252 -t UTF-8\n");
  }

  @Test
  void lineThatIsNotUtf8IsPassedOverAlone() throws IOException {
    Files.write(
        lines,
        latin(
            """
            {"id": "b1", "text": "One."}
            {"id": "b2", "text": "Café."}
            {"id": "b3", "text": "Two."}
            """));

    assertThat(cli.run("quotes", "--format", "jsonl", lines)).isEqualTo(1);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("b1", "null", "b3");
    assertThat(cli.err())
        .contains("sayso: invalid_utf8: " + lines + ", line 2: byte 26 is not UTF-8;");
  }

  @Test
  void textThatBreaksOffWithinACharacterIsNotUtf8() {
    assertThat(cli.in(new byte[] {'a', (byte) 0xe2, (byte) 0x80}).run("quotes")).isEqualTo(2);

    assertThat(cli.err()).contains("line 1: byte 2 is not UTF-8");
  }

  @Test
  void lineThatIsNoArticleIsPassedOverAlone() {
    cli.in("{\"id\": \"c1\"}\n{\"id\": \"c2\", \"text\": \"Two.\"}\nnonsense\n");

    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl")).isEqualTo(1);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("c1", "c2", "null");
    assertThat(cli.err())
        .contains("sayso: c1: invalid_article: -, line 1: no \"text\" that is a string;")
        .contains("sayso: invalid_json: -, line 3, column ")
        .endsWith("sayso: 2 of 3 articles failed\n");
  }

  @Test
  void fileOfCsvIsKnownByItsNameAndItsColumnsMayBeCalledOtherwise() throws IOException {
    Path csv = Files.writeString(folder.resolve("c.csv"), "url,body\nu1,One.\nu2,Two.\n");

    assertThat(
            cli.run(
                "quotes", "--format", "jsonl", "--id-field", "url", "--text-field", "body", csv))
        .isEqualTo(0);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("u1", "u2");
    assertThat(cli.out()).contains("\"text\":\"Two.\"");
  }

  @Test
  void csvWithoutTheColumnsIsReportedAndTheOthersAreRead() throws IOException {
    Path csv = Files.writeString(folder.resolve("c.csv"), "url,body\nu1,One.\n");

    assertThat(cli.run("quotes", "--format", "jsonl", csv, text)).isEqualTo(1);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("null", text.toString());
    assertThat(cli.err())
        .startsWith("sayso: invalid_csv: " + csv + ", line 1: no column \"id\" among [url, body];");
  }

  @Test
  void rowOfCsvThatIsNotUtf8IsPassedOverAlone() {
    cli.in(latin("id,text\nc1,One.\nc2,Café.\nc3,Three.\n"));

    assertThat(cli.run("quotes", "--input", "csv", "--format", "jsonl")).isEqualTo(1);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("c1", "c2", "c3");
    assertThat(cli.err()).startsWith("sayso: c2: invalid_utf8: -, line 3: the byte 0xE9 is not");
  }

  @Test
  void fieldsThatAreKeptComeBack() throws IOException {
    Path csv = Files.writeString(folder.resolve("c.csv"), "id,text,date\nc1,One.,2024-05-02\n");
    Files.writeString(lines, "{\"id\": \"b1\", \"text\": \"One.\", \"tags\": [1, 2]}");

    assertThat(cli.run("quotes", "--format", "jsonl", "--keep", "date,tags", csv, lines, text))
        .isEqualTo(0);

    assertThat(
            cli.out().lines().map(line -> line.replaceFirst(".*\"meta\":(.*?),\"quotes.*", "$1")))
        .containsExactly(
            "{\"date\":\"2024-05-02\",\"tags\":null}",
            "{\"date\":null,\"tags\":[1, 2]}",
            "{\"date\":null,\"tags\":null}");
  }

  @Test
  @Timeout(20)
  void textThatIsTooLongIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };

    assertThat(cli.in(endless).run("quotes", "--max-characters", 100)).isEqualTo(2);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: -: text_too_long: -: text of more than 100 characters; split it, or set"
                + " --max-characters higher\n");
  }

  @Test
  void lineThatIsFarTooLongIsNotHeldAndTheNextIsRead() {
    String line = "{\"id\": \"c1\", \"html\": \"" + "x".repeat(17 << 20) + "\"}\n";

    cli.in(line + "{\"id\": \"c2\", \"text\": \"Two.\"}\n");
    assertThat(cli.run("quotes", "--input", "jsonl", "--format", "jsonl", "--max-characters", 100))
        .isEqualTo(1);

    assertThat(cli.out().lines().map(QuotesInputTest::id)).containsExactly("null", "c2");
    assertThat(cli.err())
        .startsWith("sayso: text_too_long: -, line 1: more than 16777816 bytes, so more than");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String id(String line) {
    return line.replaceFirst("(?s)^\\{\"id\":\"?([^\",]*).*", "$1");
  }
}
