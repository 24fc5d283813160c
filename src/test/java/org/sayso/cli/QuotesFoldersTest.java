package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files of folders are read, and in which order. */
@Timeout(20)
class QuotesFoldersTest {

  private final Cli cli = new Cli();

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    folder = Files.createDirectories(parent.resolve("news"));
    Files.createDirectories(folder.resolve("b").resolve("deep"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("c.txt"), "C.");
    Files.writeString(folder.resolve("a.TXT"), "A.");
    Files.writeString(folder.resolve("b").resolve("deep").resolve("d.txt"), "D.");
    Files.writeString(folder.resolve("b").resolve("e.csv"), "id,text\ne1,E.\n");
    Files.writeString(folder.resolve("b").resolve("f.jsonl"), "{\"id\": \"f1\", \"text\": \"F.\"}");
    Files.writeString(folder.resolve("b").resolve("notes.md"), "no article");
    Files.writeString(folder.resolve(".git").resolve("x.txt"), "hidden");
    Files.writeString(folder.resolve(".x.txt"), "hidden");
  }

  @Test
  void filesAreReadInTheOrderOfTheirNamesThoseOfFoldersWithin() {
    assertThat(cli.run("quotes", "--format", "jsonl", folder)).isEqualTo(0);

    assertThat(ids())
        .containsExactly(
            folder.resolve("a.TXT").toString(),
            folder.resolve("b").resolve("deep").resolve("d.txt").toString(),
            "e1",
            "f1",
            folder.resolve("c.txt").toString());
  }

  @Test
  void itIsSaidHowManyFilesArePassedOver() {
    cli.run("quotes", "--format", "jsonl", folder);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: %s: files or links passed over: 1; what is read of folders are files whose names"
                    .formatted(folder)
                + " end in .txt, .jsonl, .csv or these and .gz, and all if --input says what they"
                + " are\n");
  }

  @Test
  void allFilesAreReadWhereItIsSaidWhatTheyAre() {
    assertThat(cli.run("quotes", "--input", "text", "--format", "jsonl", folder.resolve("b")))
        .isEqualTo(0);

    assertThat(ids()).hasSize(4).last().asString().endsWith("notes.md");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void linksToFilesAreReadAndNoneToFoldersIsFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("b").resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("c.txt"));

    assertThat(cli.run("quotes", "--format", "jsonl", folder)).isEqualTo(0);

    assertThat(ids()).hasSize(6).last().asString().endsWith("z.txt");
    assertThat(cli.err()).contains("passed over: 2;");
  }

  @Test
  void linkThatIsGivenIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(parent.resolve("link"), folder);

    cli.run("quotes", "--format", "jsonl", link);

    assertThat(ids()).hasSize(5).first().isEqualTo(link.resolve("a.TXT").toString());
  }

  @Test
  void fileThatCannotBeReadIsReportedAndTheOthersAreRead() throws IOException {
    Path broken = Files.createSymbolicLink(folder.resolve("b.txt"), parent.resolve("none.txt"));

    assertThat(cli.run("quotes", "--format", "jsonl", folder)).isEqualTo(1);

    assertThat(ids()).hasSize(6).contains(broken.toString());
    assertThat(cli.err()).contains("sayso: " + broken + ": unreadable_input: ");
  }

  @Test
  void outputAndPeopleInTheFolderAreNoArticles() throws IOException {
    Path output = folder.resolve("quotes.jsonl");
    Path people = Files.writeString(folder.resolve("people.csv"), "id,name\np1,Marta Ellwood\n");
    Object[] args = {
      "quotes", "--format", "jsonl", "--output", output, "--people", people, "--resume", folder
    };

    assertThat(cli.run(args)).isEqualTo(0);
    byte[] once = Files.readAllBytes(output);
    assertThat(new Cli().run(args)).isEqualTo(0);

    assertThat(output).content().hasLineCount(5);
    assertThat(output).hasBinaryContent(once);
  }

  @Test
  void articlesOfAFolderHaveTitles() {
    cli.run("quotes", folder);

    assertThat(cli.out()).startsWith("── " + folder.resolve("a.TXT") + " ─").contains("── e1 ─");
  }

  private List<String> ids() {
    return cli.out()
        .lines()
        .map(line -> line.replaceFirst("^\\{\"id\":\"?([^\",]*).*", "$1"))
        .toList();
  }
}
