package org.sayso.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.SpeakerType;
import org.sayso.speaker.Entity;

/**
 * Decides which listing the names mean that an article gives to one speaker.
 *
 * <p>The fullest names decide: a listing must have one of them, and none may rule it out. What is
 * only a part of one, as a surname is, chooses at most among those that are left.
 *
 * <p>Not thread-safe: made for one speaker.
 */
final class Search {

  /** Who is named in more ways than any article names anybody is not to be told by them. */
  private static final int MOST_NAMES = 100;

  private final Listings listings;
  private final String text;
  private final Entity entity;
  private final SpeakerType type;
  private final Set<Name> names = new LinkedHashSet<>();

  /** For single names the listings that have them with the title that the article gives them. */
  private final Map<Name, Set<Integer>> titled = new HashMap<>();

  Search(Listings listings, String text, Entity entity) {
    this.listings = listings;
    this.text = text;
    this.entity = entity;
    this.type = entity.type();
  }

  /** Returns the listing that the names mean, or all that they may mean. */
  Match match() {
    if (type == SpeakerType.UNNAMED) {
      return Match.NONE;
    }
    entity.namings().stream()
        .map(naming -> new Called(naming.name(), naming.whole().of(text)))
        .distinct()
        .forEach(this::take);
    if (entity.namings().isEmpty() && entity.name().chars().anyMatch(Character::isUpperCase)) {
      // A description that has a name in it, such as "Ellwood campaign", is as good as a name.
      names.addAll(listings.read(entity.name(), type));
    }
    if (names.size() > MOST_NAMES) {
      return Match.NONE;
    }
    return Match.of(meant().stream().map(number -> listings.listing(number).id()).toList());
  }

  private void take(Called called) {
    for (Name name : listings.read(called.name(), type)) {
      names.add(name);
      if (!name.isFull()) {
        titled.computeIfAbsent(name, key -> new TreeSet<>()).addAll(withTitle(called));
      }
    }
  }

  /** Returns the listings that are called by title and name: {@code Pope Francis}. */
  private List<Integer> withTitle(Called called) {
    List<String> words = Spelling.words(called.whole());
    for (int i = 0; i < words.size() - 1; i++) {
      String part = String.join(" ", words.subList(i, words.size()));
      for (Name name : listings.read(part, type)) {
        List<Integer> found = listings.having(name, type, Name::isSame);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private Set<Integer> meant() {
    List<Name> deciding =
        names.stream().filter(name -> names.stream().noneMatch(name::isPartOf)).toList();
    boolean isFullKnown = deciding.stream().anyMatch(Name::isFull);
    List<Set<Integer>> told = new ArrayList<>();
    for (Name name : deciding) {
      Set<Integer> found = found(name);
      found.removeIf(number -> isRuledOut(listings.listing(number), name, isFullKnown));
      if (!found.isEmpty()) {
        told.add(found);
      }
    }
    Set<Integer> common = common(told);
    if (common.isEmpty()) {
      // They tell of different listings, or of none.
      told.forEach(common::addAll);
      return common;
    }
    names.stream().filter(name -> !deciding.contains(name)).forEach(name -> narrow(common, name));
    return common;
  }

  /** Returns the listings with this very name or, if there is none, with one that agrees. */
  private Set<Integer> found(Name name) {
    Set<Integer> withTitle = titled.getOrDefault(name, Set.of());
    if (!withTitle.isEmpty()) {
      return new TreeSet<>(withTitle);
    }
    List<Integer> same = listings.having(name, type, Name::isSame);
    return new TreeSet<>(same.isEmpty() ? listings.having(name, type, Name::agrees) : same);
  }

  private boolean isRuledOut(Listing listing, Name name, boolean isFullKnown) {
    List<Name> itsNames = listings.names(listing, type);
    boolean isOnlyDescribed = entity.namings().isEmpty() && listing.type().isEmpty();
    // "ECB" is not the cricket board where the article says "European Central Bank".
    boolean hasOtherFullName =
        isFullKnown && !name.isFull() && itsNames.stream().anyMatch(Name::isFull);
    return isOnlyDescribed
        || hasOtherFullName
        || names.stream().anyMatch(other -> other.rulesOut(itsNames));
  }

  private static Set<Integer> common(List<Set<Integer>> told) {
    Set<Integer> common = told.isEmpty() ? new TreeSet<>() : new TreeSet<>(told.get(0));
    told.forEach(common::retainAll);
    return common;
  }

  private void narrow(Set<Integer> left, Name name) {
    Set<Integer> found = found(name);
    found.retainAll(left);
    if (!found.isEmpty()) {
      left.retainAll(found);
    }
  }

  /** A name as the article has it, and the same with title and role. */
  private record Called(String name, String whole) {}
}
