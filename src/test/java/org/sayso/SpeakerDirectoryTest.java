package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerDirectoryTest {

  private static final DirectoryEntry ELLWOOD =
      DirectoryEntry.of("p1", "Marta Ellwood")
          .withAliases("Ellwood", "Mayor Ellwood")
          .withType(SpeakerType.PERSON);
  private static final DirectoryEntry RENN = DirectoryEntry.of("p2", "Tobias Renn");

  @Test
  void directoryHoldsItsEntriesInOrderAndFindsThemById() {
    SpeakerDirectory directory = SpeakerDirectory.of(List.of(RENN, ELLWOOD));

    assertThat(directory.entries()).containsExactly(RENN, ELLWOOD);
    assertThat(directory.entry("p1")).contains(ELLWOOD);
    assertThat(directory.entry("p3")).isEmpty();
    assertThat(directory).hasToString("directory of 2 entries");
    assertThat(SpeakerDirectory.empty().entries()).isEmpty();
  }

  @Test
  void entryHoldsWhatItWasTold() {
    assertThat(ELLWOOD.id()).isEqualTo("p1");
    assertThat(ELLWOOD.name()).isEqualTo("Marta Ellwood");
    assertThat(ELLWOOD.aliases()).containsExactly("Ellwood", "Mayor Ellwood");
    assertThat(ELLWOOD.type()).contains(SpeakerType.PERSON);
    assertThat(ELLWOOD).hasToString("p1 Marta Ellwood [Ellwood, Mayor Ellwood] (person)");
    assertThat(RENN.aliases()).isEmpty();
    assertThat(RENN.type()).isEmpty();
    assertThat(RENN).hasToString("p2 Tobias Renn");
  }

  @Test
  void directoryIsACopy() {
    List<DirectoryEntry> entries = new ArrayList<>(List.of(ELLWOOD));
    SpeakerDirectory directory = SpeakerDirectory.of(entries);
    entries.add(RENN);

    assertThat(directory.entries()).containsExactly(ELLWOOD);
    assertThat(directory).isEqualTo(SpeakerDirectory.of(List.of(ELLWOOD)));
    assertThat(directory).hasSameHashCodeAs(SpeakerDirectory.of(List.of(ELLWOOD)));
  }

  @Test
  void noTwoEntriesHaveOneId() {
    DirectoryEntry other = DirectoryEntry.of("p1", "Ines Ellwood");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpeakerDirectory.of(List.of(ELLWOOD, RENN, other)))
        .withMessage(
            "directory entry \"p1\" (Ines Ellwood): Marta Ellwood has this id already; give each"
                + " entry an id of its own, and further names of one entry as its aliases");
  }

  @Test
  void entryMustHaveIdAndName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectoryEntry.of(" ", "Marta Ellwood"))
        .withMessage(
            "directory entry \" \" (Marta Ellwood): the id is blank; give the one that your own"
                + " data has");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectoryEntry.of("p1", ""))
        .withMessage(
            "directory entry \"p1\" (no name): the name is blank; give the full name, or leave the"
                + " entry out");
    assertThatNullPointerException()
        .isThrownBy(() -> DirectoryEntry.of(null, "Marta Ellwood"))
        .withMessage("id");
  }

  @Test
  void aliasMustBeAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RENN.withAliases("Renn", " "))
        .withMessage("directory entry \"p2\" (Tobias Renn): an alias is blank; leave it out");
  }

  @Test
  void nobodyUnnamedIsInADirectory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RENN.withType(SpeakerType.UNNAMED))
        .withMessage(
            "directory entry \"p2\" (Tobias Renn): nobody unnamed can be told by a name; give"
                + " another type, or none");
  }

  @Test
  void noDirectoryIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Sayso.builder().directory(null))
        .withMessage("directory");
  }
}
