package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.DirectoryEntry;
import org.sayso.SpeakerDirectory;

/** The user's own directory: how it gets to the library, and what is said of one that is wrong. */
class QuotesPeopleTest {

  private final Cli cli = new Cli();

  @TempDir Path folder;
  private Path people;

  @BeforeEach
  void nameFile() {
    people = folder.resolve("people.csv");
  }

  @Test
  void libraryIsOpenedWithTheDirectory() throws IOException {
    Files.writeString(people, "\ufeffname,id\r\nMarta Ellwood,p1\r\n");

    assertThat(opened("--people", people).people())
        .isEqualTo(SpeakerDirectory.of(List.of(DirectoryEntry.of("p1", "Marta Ellwood"))));
  }

  @Test
  void libraryIsOpenedWithoutOneWhereNoneIsGiven() {
    assertThat(opened().people()).isEqualTo(SpeakerDirectory.empty());
  }

  @Test
  void whatIsWrongInTheFileIsSaidOnceAndNothingIsDone() throws IOException {
    Files.writeString(people, "id,name\np1,Marta Ellwood\np1,Tobias Renn\n");
    Path output = folder.resolve("quotes.jsonl");

    assertThat(cli.in("One.").run("quotes", "--people", people, "--output", output)).isEqualTo(2);

    assertThat(cli.err())
        .isEqualTo(
            "sayso: --people "
                + people
                + ", line 3: directory entry \"p1\" (Tobias Renn): Marta Ellwood has this id"
                + " already; give each entry an id of its own, and further names of one entry as"
                + " its aliases\nFor help: sayso quotes --help\n");
    assertThat(output).doesNotExist();
  }

  @Test
  void fileThatCannotBeReadIsToldFromOneThatIsWrong() {
    assertThat(cli.in("One.").run("quotes", "--people", people)).isEqualTo(2);
    assertThat(cli.err())
        .startsWith(
            "sayso: --people %s: cannot be read: there is no such file or folder; check the name\n"
                .formatted(people));

    Cli another = new Cli();
    assertThat(another.in("One.").run("quotes", "--people", folder)).isEqualTo(2);
    assertThat(another.err()).contains(": cannot be read: it is a folder; give the files in it");
  }

  @Test
  void fileThatIsNotUtf8IsReportedWithLineAndByte() throws IOException {
    Files.write(
        people, "id,name\np1,Marta Ellwood\np2,José\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(cli.in("One.").run("quotes", "--people", people)).isEqualTo(2);

    assertThat(cli.err())
        .startsWith("sayso: --people %s, line 3: byte 32 is not UTF-8; convert".formatted(people));
  }

  @Test
  void directoryIsNotReplacedByTheOutput() throws IOException {
    Files.writeString(people, "id,name\np1,Marta Ellwood\n");

    assertThat(cli.in("One.").run("quotes", "--people", people, "--output", people)).isEqualTo(2);

    assertThat(cli.err()).contains("is one of the files to read, and would be replaced");
    assertThat(people).hasContent("id,name\np1,Marta Ellwood\n");
  }

  private LibraryOptions opened(Object... options) {
    List<LibraryOptions> opened = new ArrayList<>();
    cli.library(
            given -> {
              opened.add(given);
              return Cli::whole;
            })
        .in("One.");
    List<Object> args = new ArrayList<>(List.of("quotes"));
    args.addAll(List.of(options));

    assertThat(cli.run(args.toArray())).isEqualTo(0);
    return opened.get(0);
  }
}
