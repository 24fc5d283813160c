package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.sayso.DirectoryEntry;
import org.sayso.SpeakerDirectory;
import org.sayso.SpeakerType;

/** What is read, and what is said of what cannot be. */
class DirectoryCsvTest {

  private static final DirectoryEntry ELLWOOD =
      DirectoryEntry.of("p1", "Marta Ellwood")
          .withAliases("Ellwood", "Mayor Ellwood")
          .withType(SpeakerType.PERSON);

  @Test
  void everyRowIsAnEntry() throws IOException {
    assertThat(
            read(
                """
                id,name,aliases,type
                p1,Marta Ellwood,Ellwood;Mayor Ellwood,person
                p2,"King, Jr.",,
                p3,Harbour Office,,Organization
                p4,Harbour Act,,document
                p5,Greens,,group
                """))
        .containsExactly(
            ELLWOOD,
            DirectoryEntry.of("p2", "King, Jr."),
            DirectoryEntry.of("p3", "Harbour Office").withType(SpeakerType.ORGANIZATION),
            DirectoryEntry.of("p4", "Harbour Act").withType(SpeakerType.DOCUMENT),
            DirectoryEntry.of("p5", "Greens").withType(SpeakerType.GROUP));
  }

  @Test
  void columnsMayStandInAnyOrderAndOthersArePassedOver() throws IOException {
    assertThat(
            read(
                """
                party,Type,ALIASES, name ,party,id
                x,person,Ellwood;Mayor Ellwood,Marta Ellwood,y,p1
                """))
        .containsExactly(ELLWOOD);
    assertThat(read("name,id\nTobias Renn,p2"))
        .containsExactly(DirectoryEntry.of("p2", "Tobias Renn"));
  }

  @Test
  void whatSpreadsheetsAddIsPassedOver() throws IOException {
    assertThat(
            read(
                """
                \ufeff"id","name","aliases","type"
                p1 , Marta Ellwood," Ellwood ;; Mayor Ellwood;",person

                ,,,
                """
                    .replace("\n", "\r\n")))
        .containsExactly(ELLWOOD);
    assertThat(read("id,name,aliases,type\np2,Tobias Renn\n"))
        .containsExactly(DirectoryEntry.of("p2", "Tobias Renn"));
  }

  @Test
  void headerAloneIsADirectoryOfNobody() throws IOException {
    assertThat(read("id,name\n")).isEmpty();
  }

  @Test
  void missingColumnIsNamedWithWhatIsThere() {
    assertWrong(
        "id;name;aliases;type\np1;Marta Ellwood;;",
        "people.csv, line 1: no column \"id\" among [id;name;aliases;type]; the first line must name"
            + " the columns, with commas between: id,name,aliases,type");
    assertWrong(
        "id,aliases\np1,Ellwood",
        "people.csv, line 1: no column \"name\" among [id, aliases]; the first line must name the"
            + " columns, with commas between: id,name,aliases,type");
    assertWrong(
        "",
        "people.csv, line 1: there is nothing in it; the first line must name the columns, with"
            + " commas between: id,name,aliases,type");
  }

  @Test
  void columnThatIsThereTwiceIsRefused() {
    assertWrong(
        "id,name,Name\n", "people.csv, line 1: two columns are called \"name\"; rename one");
  }

  @Test
  void wrongEntryIsNamedWithItsLine() {
    assertWrong(
        "id,name\np1,Marta Ellwood\n,Tobias Renn\n",
        "people.csv, line 3: directory entry \"\" (Tobias Renn): the id is blank; give the one that"
            + " your own data has");
    assertWrong(
        "id,name\np1,\"Marta\nEllwood\"\n\np2,\n",
        "people.csv, line 5: directory entry \"p2\" (no name): the name is blank; give the full"
            + " name, or leave the entry out");
    assertWrong(
        "id,name,type\np1,Marta Ellwood,human\n",
        "people.csv, line 2: type \"human\": must be person, organization, document or group, or be"
            + " left empty");
  }

  @Test
  void idThatIsThereTwiceIsNamedWithTheSecondLine() {
    assertWrong(
        "id,name\np1,Marta Ellwood\np2,Tobias Renn\np1,Ines Ellwood\np3,John Smith\n",
        "people.csv, line 4: directory entry \"p1\" (Ines Ellwood): Marta Ellwood has this id"
            + " already; give each entry an id of its own, and further names of one entry as its"
            + " aliases");
  }

  @Test
  void commaThatIsNotInQuotationMarksIsNoticed() {
    assertWrong(
        "id,name\np1,Ellwood, Marta\n",
        "people.csv, line 2: 3 fields, but the first line names 2 columns; put a field that has a"
            + " comma in it in \"…\"");
  }

  @Test
  void whatIsNoCsvIsRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("id,name\np1,Marta Ellwood\np2,\"Tobias \"Toby\" Renn\"\n"))
        .withMessageStartingWith("people.csv: not CSV: ")
        .withMessageContaining("line 3")
        .withMessageEndingWith(
            "; a field that has a quotation mark in it is put in \"…\", with the mark twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("id,name\np1,Marta Ellwood\np2,\"Tobias Renn\n"))
        .withMessageContaining("line 3");
  }

  @Test
  void readerThatFailsIsNotTakenForTheEnd() {
    IOException failure = new IOException("the disk is gone");
    Reader broken =
        new FilterReader(new StringReader("id,name\np1,Marta Ellwood\n")) {
          @Override
          public int read(char[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count < 0) {
              throw failure;
            }
            return count;
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> DirectoryCsv.read("people.csv", broken))
        .isSameAs(failure);
  }

  private static void assertWrong(String csv, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(csv)).withMessage(message);
  }

  private static Collection<DirectoryEntry> read(String csv) throws IOException {
    SpeakerDirectory directory = DirectoryCsv.read("people.csv", new StringReader(csv));
    return directory.entries();
  }
}
