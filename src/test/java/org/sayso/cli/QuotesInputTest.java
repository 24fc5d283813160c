package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
  void folderIsNoArticle() {
    assertThat(cli.run("quotes", folder)).isEqualTo(2);

    assertThat(cli.err()).contains(": cannot be read: it is a folder; give the files in it");
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

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String id(String line) {
    return line.replaceFirst("(?s)^\\{\"id\":\"?([^\",]*).*", "$1");
  }
}
