package org.sayso.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds the name of a person. All words are in lower case, without full stops. Immutable.
 *
 * @param given the first word, or all initials before a word, as one; empty for a single name
 * @param forms the first name itself, or what it has in common with its short forms
 * @param middles what stands between first name and surname, each initial apart
 * @param surname the last word, or a single name
 * @param suffix {@code jr} and the like; empty if it has none
 */
record PersonName(
    String given, Set<String> forms, List<String> middles, String surname, String suffix)
    implements Name {

  private static final String SAME = "person ";
  private static final String ALIKE = "alike ";

  PersonName {
    forms = Set.copyOf(forms);
    middles = List.copyOf(middles);
  }

  @Override
  public String words() {
    List<String> words = new ArrayList<>();
    words.add(given);
    words.addAll(middles);
    words.add(surname);
    words.add(suffix);
    words.removeIf(String::isEmpty);
    return String.join(" ", words).replace('-', ' ');
  }

  @Override
  public boolean isFull() {
    return !given.isEmpty();
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(SAME + words());
    for (String form : forms) {
      keys.add(ALIKE + surname + " " + suffix + " " + form);
    }
    return keys;
  }

  /** {@code Kim Jong-un} is the same as {@code Kim Jong Un}, the surname Smith-Jones not. */
  @Override
  public boolean isSame(Name other) {
    return other instanceof PersonName that
        && isFull() == that.isFull()
        && suffix.equals(that.suffix)
        && words().equals(that.words());
  }

  @Override
  public boolean agrees(Name other) {
    return other instanceof PersonName that
        && isAlike(that)
        && suffix.equals(that.suffix)
        && middlesAgree(that);
  }

  /** Returns whether surname and first name are the same, or the first name a form of the other. */
  private boolean isAlike(PersonName that) {
    return isFull()
        && that.isFull()
        && surname.equals(that.surname)
        && !Collections.disjoint(forms, that.forms);
  }

  /** Initials may be left out, middle names may not. */
  private boolean middlesAgree(PersonName that) {
    if (middles.isEmpty() || that.middles.isEmpty()) {
      return areInitials(middles) && areInitials(that.middles);
    }
    return middles.size() == that.middles.size() && middlesBeginAlike(that);
  }

  private boolean middlesBeginAlike(PersonName that) {
    return IntStream.range(0, Math.min(middles.size(), that.middles.size()))
        .allMatch(i -> areAlike(middles.get(i), that.middles.get(i)));
  }

  private static boolean areAlike(String one, String other) {
    boolean isInitial = one.length() == 1 || other.length() == 1;
    return isInitial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }

  private static boolean areInitials(List<String> middles) {
    return middles.stream().allMatch(middle -> middle.length() == 1);
  }

  /**
   * Returns whether only a namesake has these names: one with other middle names, or without the
   * suffix that this one has. A name that says less does not count against it.
   */
  @Override
  public boolean rulesOut(List<Name> names) {
    List<PersonName> alike = new ArrayList<>();
    for (Name name : names) {
      if (name instanceof PersonName person && isAlike(person)) {
        alike.add(person);
      }
    }
    boolean isSuffixOther =
        !suffix.isEmpty() && alike.stream().noneMatch(name -> suffix.equals(name.suffix));
    List<PersonName> telling = alike.stream().filter(name -> !name.middles.isEmpty()).toList();
    boolean areMiddlesOther =
        !middles.isEmpty() && !telling.isEmpty() && telling.stream().noneMatch(this::mayBeFuller);
    return !alike.isEmpty() && (isSuffixOther || areMiddlesOther);
  }

  /** Returns whether the middle names of one may be some of the other's. */
  private boolean mayBeFuller(PersonName that) {
    List<String> fewer = middles.size() < that.middles.size() ? middles : that.middles;
    List<String> more = fewer == middles ? that.middles : middles;
    boolean areAmongThem = fewer.stream().allMatch(one -> one.length() > 1 && more.contains(one));
    return areAmongThem || middlesBeginAlike(that);
  }
}
