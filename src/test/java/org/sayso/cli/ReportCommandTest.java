package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code report} reads, whichever form it has, and what it says of the rest. */
class ReportCommandTest {

  private static final String NO_ARTICLES =
      "sayso: no articles to report on; nothing was written\n";

  private final Cli cli = new Cli();

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void namePage() {
    page = folder.resolve("report.html");
  }

  @Test
  void everyFormThatQuotesWritesIsRead() throws IOException {
    for (String form : new String[] {"json", "jsonl"}) {
      Cli quotes = new Cli().in("{\"id\": \"c1\", \"text\": \"One.\"}\n");
      quotes.run("quotes", "--input", "jsonl", "--format", form);
      Path file = Files.writeString(folder.resolve("quotes-" + form), quotes.out());

      assertThat(new Cli().run("report", file, "--output", page)).as(form).isZero();

      assertThat(page).content().contains("\"ids\":[\"c1\"]", "[[\"One.\",");
    }
  }

  @Test
  void csvIsReadByItsColumns() throws IOException {
    String csv = "meta.title,article,kind,content\nHarbour,c1,direct,One.\n";

    assertThat(cli.in(csv).run("report", "-", "--output", page)).isZero();

    assertThat(page).content().contains("\"titles\":[\"Harbour\"]", "[[\"One.\",");
  }

  @Test
  void packedFileIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(line("c1").getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("quotes.jsonl.gz"), packed.toByteArray());

    assertThat(cli.run("report", file, "--output", page)).isZero();

    assertThat(page).content().contains("\"ids\":[\"c1\"]");
  }

  @Test
  void markThatWindowsProgramsPutInFrontIsPassedOver() {
    assertThat(cli.in("\ufeff" + line("c1")).run("report", "-")).isZero();
  }

  @Test
  void severalFilesMakeOneReport() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), line("c1"));
    Path two = Files.writeString(folder.resolve("two"), "[" + line("c2") + "]");

    assertThat(cli.in(line("c3")).run("report", one, two, "-")).isZero();

    assertThat(cli.out()).contains("\"ids\":[\"c1\",\"c2\",\"c3\"]");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void titleStandsOverThePage() {
    cli.in(line("c1")).run("report", "-", "--title", "Quotes of <May>");

    assertThat(cli.out()).contains("<title>Quotes of &lt;May&gt;</title>");
  }

  @Test
  void fieldsMayHaveOtherNames() {
    String kept =
        line("c1").replace("\"quotes\"", "\"meta\":{\"headline\":\"Harbour\"},\"quotes\"");

    cli.in(kept).run("report", "-", "--title-field", "headline");

    assertThat(cli.out()).contains("\"titles\":[\"Harbour\"]");
  }

  @Test
  void whatIsNoArticleIsReportedWithItsLineAndPassedOver() {
    String input =
        line("c1")
            + """
            nonsense

            {"id":"c2","error":{"code":"text_too_long","message":"too long"}}
            """
            + line("c3");

    assertThat(cli.in(input).run("report", "-")).isEqualTo(1);

    assertThat(cli.err())
        .startsWith("sayso: -, line 2, column 1: not JSON (Unrecognized token 'nonsense'")
        .endsWith("\nsayso: article c2 had failed: text_too_long: too long\n");
    assertThat(cli.out()).contains("\"ids\":[\"c1\",\"c3\"]", "\"failures\":1", "\"malformed\":1");
  }

  @Test
  void lineThatIsNotUtf8IsThatLinesMatterAlone() {
    byte[] input =
        (line("c1") + "{\"id\": \"\u00e9\"}\n" + line("c3")).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(cli.in(input).run("report", "-")).isEqualTo(1);

    assertThat(cli.err()).startsWith("sayso: -, line 2: byte 9 is not UTF-8; convert the file");
    assertThat(cli.out()).contains("\"ids\":[\"c1\",\"c3\"]");
  }

  @Test
  void fileThatIsNotThereIsReportedAndTheOthersAreRead() {
    Path missing = folder.resolve("missing.jsonl");

    assertThat(cli.in(line("c1")).run("report", missing, "-")).isEqualTo(1);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: %s: cannot be read: there is no such file or folder; check the name\n"
                .formatted(missing));
  }

  @Test
  void textOfAnArticleIsRefused() throws IOException {
    Files.writeString(page, "what was there before");

    assertThat(cli.in("The mayor said no.").run("report", "-", "--output", page)).isEqualTo(2);

    assertThat(cli.err())
        .startsWith("sayso: -, line 1: no column \"article\" among [the mayor said no.]; ")
        .contains("; report reads what quotes has written\n")
        .endsWith(NO_ARTICLES);
    assertThat(page).content().isEqualTo("what was there before");
  }

  @Test
  void nothingIsNoReport() {
    assertThat(cli.in("").run("report", "-")).isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).endsWith(NO_ARTICLES);
  }

  @Test
  void wrongUsageSaysWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("q.jsonl"), line("c1"));

    assertThat(new Cli().run("report")).isEqualTo(2);
    assertThat(new Cli().run("report", "-", "-")).isEqualTo(2);
    assertThat(cli.run("report", file, "--output", file)).isEqualTo(2);

    assertThat(cli.err()).contains("is one of the files to read, and would be replaced");
    assertThat(file).content().isEqualTo(line("c1"));
  }

  @Test
  void helpHasExamples() {
    assertThat(cli.run("report", "--help")).isZero();

    assertThat(cli.out())
        .contains("sayso report quotes.jsonl --output report.html", "Exit status: 0 all done;");
  }

  @Test
  void pageOfArticlesHasTheTitlesDatesAndLinksThatAreKept() {
    String articles =
        """
        {"id":"c1","text":"One.","title":"Harbour <sold>","date":"2026-04-01","url":"https://example.org/1"}
        {"id":"c2","text":"Two.","title":" ","url":"javascript:alert(1)"}
        """;
    Object[] command = {
      "quotes", "--input", "jsonl", "--format", "html", "--keep", "date,title,url"
    };

    assertThat(cli.in(articles).run(command)).isZero();

    assertThat(cli.out())
        .contains(
            "<h2 dir=\"auto\"><a href=\"https://example.org/1\">Harbour &lt;sold&gt;</a></h2>")
        .contains("<bdi>2026-04-01</bdi>")
        .contains("<h2 dir=\"auto\">c2</h2>")
        .doesNotContain("javascript:");
  }

  @Test
  void articlesMakeOnePageWithTheirQuotesMarked() {
    String two = "{\"id\": \"c1\", \"text\": \"One.\"}\n{\"id\": \"c2\", \"text\": \"bug\"}\n";

    assertThat(cli.in(two).run("quotes", "--input", "jsonl", "--format", "html")).isEqualTo(1);

    assertThat(cli.out())
        .startsWith("<!doctype html>")
        .contains("tabindex=\"0\">One.</span>", "This article could not be read.")
        .endsWith("</html>\n");
  }

  private static String line(String id) {
    return "{\"id\":\"%s\",\"quotes\":[],\"speakers\":[]}\n".formatted(id);
  }
}
