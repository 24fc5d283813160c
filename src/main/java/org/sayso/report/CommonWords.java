package org.sayso.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells names from words that anybody may be called by. Where all that speaks for a name is the
 * capital of its first letter, a sentence may have begun there: "Police" is no name in a batch that
 * has "police" as often. Immutable.
 */
final class CommonWords {

  /** With a capital because a sentence begins: "Two companies". */
  private static final Set<String> COUNTING =
      Set.of(
          "all", "another", "both", "eight", "few", "five", "four", "many", "more", "most", "nine",
          "one", "other", "seven", "several", "six", "some", "ten", "three", "two");

  private final Map<String, Integer> withoutCapital = new HashMap<>();
  private final Map<String, Integer> withCapital = new HashMap<>();

  /**
   * Reads a batch.
   *
   * @param namings how often each is in it
   */
  CommonWords(Map<Naming, Integer> namings) {
    namings.forEach(
        (naming, count) -> {
          switch (naming.name().capitals()) {
            case NONE -> withoutCapital.merge(naming.name().key(), count, Integer::sum);
            case AT_THE_BEGIN -> withCapital.merge(naming.name().key(), count, Integer::sum);
            case OF_A_NAME -> {}
          }
        });
  }

  /** Returns whether it is a name, as far as its capitals tell. */
  boolean isName(PersonName name) {
    return switch (name.capitals()) {
      case NONE -> false;
      case AT_THE_BEGIN ->
          !COUNTING.contains(name.words().get(0))
              && withCapital.getOrDefault(name.key(), 0)
                  > withoutCapital.getOrDefault(name.key(), 0);
      case OF_A_NAME -> true;
    };
  }
}
