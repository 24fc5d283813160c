package org.sayso.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.SpeakerType;

/** What holds of every directory and every speaker. */
class DirectoryPropertiesTest {

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> given =
        Arbitraries.of("Bill", "William", "Bob", "Robert", "Chris", "J.", "José", "Anna", "");
    Arbitrary<String> middle = Arbitraries.of("", "", "C.", "B.", "Jo", "H. W.");
    Arbitrary<String> surname = Arbitraries.of("Scott", "O’Neill", "García Márquez", "King", "Li");
    Arbitrary<String> suffix = Arbitraries.of("", "", "", "Jr.", ", Sr.");
    return Combinators.combine(given, middle, surname, suffix)
        .as((a, b, c, d) -> (a + " " + b + " " + c + d).strip().replaceAll("\\s+", " "));
  }

  @Provide
  Arbitrary<List<String>> someNames() {
    return names().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<List<String>>> directories() {
    return someNames().list().ofMaxSize(6);
  }

  @Property
  void onlyWhoBearsASurnameOfTheSpeakerIsFound(
      @ForAll("directories") List<List<String>> entries, @ForAll("someNames") List<String> names) {
    for (String id : found(entries, names)) {
      List<String> itsNames = entries.get(Integer.parseInt(id) - 1);
      assertThat(itsNames)
          .anyMatch(name -> names.stream().anyMatch(other -> haveLastWordInCommon(name, other)));
    }
  }

  @Property
  void orderOfEntriesAndOfAliasesDoesNotMatter(
      @ForAll("directories") List<List<String>> entries, @ForAll("someNames") List<String> names) {
    List<List<String>> reversed = new ArrayList<>();
    entries.forEach(entry -> reversed.add(0, reversed(entry)));
    List<String> found =
        found(reversed, names).stream()
            .map(id -> "" + (entries.size() + 1 - Integer.parseInt(id)))
            .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(found(entries, names));
  }

  @Property
  void orderOfNamesInTheArticleDoesNotMatter(
      @ForAll("directories") List<List<String>> entries, @ForAll("someNames") List<String> names) {
    assertThat(found(entries, reversed(names))).isEqualTo(found(entries, names));
  }

  @Property
  void spellingDoesNotMatter(
      @ForAll("directories") List<List<String>> entries, @ForAll("someNames") List<String> names) {
    List<String> otherwise =
        names.stream()
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFD))
            .map(name -> name.toLowerCase(Locale.ROOT).replace("’", "'").replace(" ", " \u00a0"))
            .toList();

    assertThat(found(entries, otherwise)).isEqualTo(found(entries, names));
  }

  @Property
  void twinOfWhoIsFoundLeavesItOpen(
      @ForAll("directories") List<List<String>> entries, @ForAll("someNames") List<String> names) {
    List<String> found = found(entries, names);
    if (found.size() == 1) {
      List<List<String>> withTwin = new ArrayList<>(entries);
      withTwin.add(entries.get(Integer.parseInt(found.get(0)) - 1));

      assertThat(found(withTwin, names)).containsExactly(found.get(0), "" + withTwin.size());
    }
  }

  @Property
  void anyNameOfAnEntryFindsItAmongOthersThatShareNoSurname(
      @ForAll("someNames") List<String> entry, @ForAll("someNames") List<String> others) {
    List<String> strangers = others.stream().map(name -> name + " Vandermeer").toList();
    for (String name : entry) {
      assertThat(found(List.of(strangers, entry), List.of(name))).containsExactly("2");
    }
  }

  private static List<String> found(List<List<String>> entries, List<String> names) {
    String[] written =
        entries.stream().map(entry -> String.join(";", entry)).toArray(String[]::new);
    Match match = Listed.of(written).match(SpeakerType.PERSON, String.join(";", names));
    Optional<String> id = match.id();
    return id.isPresent() ? List.of(id.get()) : match.candidates();
  }

  private static boolean haveLastWordInCommon(String one, String other) {
    return Objects.equals(lastWord(one), lastWord(other));
  }

  private static String lastWord(String name) {
    String without = name.replaceAll(",? [JS]r\\.$", "");
    return without.substring(without.lastIndexOf(' ') + 1);
  }

  private static List<String> reversed(List<String> names) {
    List<String> reversed = new ArrayList<>();
    names.forEach(name -> reversed.add(0, name));
    return reversed;
  }
}
