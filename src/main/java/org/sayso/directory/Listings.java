package org.sayso.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.sayso.SpeakerType;

/** Holds all listings, with what finds them by their names. Thread-safe. */
final class Listings {

  private final List<Listing> all;
  private final NameReader reader;
  private final Index index;

  Listings(List<Listing> all, NameReader reader) {
    this.all = List.copyOf(all);
    this.reader = reader;
    this.index = Index.of(this.all, this::keys);
  }

  private List<String> keys(Listing listing) {
    List<String> keys = new ArrayList<>();
    if (listing.mayBePerson()) {
      names(listing, SpeakerType.PERSON).forEach(name -> keys.addAll(name.keys()));
    }
    if (listing.mayBeBody()) {
      names(listing, SpeakerType.ORGANIZATION).forEach(name -> keys.addAll(name.keys()));
    }
    return keys.stream().distinct().toList();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Listing listing(int number) {
    return all.get(number);
  }

  /** Returns the names that a text gives, read as those of this type are. */
  List<Name> read(String text, SpeakerType type) {
    return reader.read(text, type);
  }

  /** Returns all names of a listing, read as those of this type are. */
  List<Name> names(Listing listing, SpeakerType type) {
    List<Name> names = new ArrayList<>();
    listing.names().forEach(name -> names.addAll(reader.read(name, type)));
    return names;
  }

  /** Returns the numbers of the listings of a type with a name that is like this one, in order. */
  List<Integer> having(Name name, SpeakerType type, BiPredicate<Name, Name> isLike) {
    return name.keys().stream()
        .flatMap(key -> index.under(key).stream())
        .distinct()
        .sorted()
        .filter(number -> all.get(number).type().map(type::equals).orElse(true))
        .filter(number -> anyIsLike(name, number, type, isLike))
        .toList();
  }

  private boolean anyIsLike(
      Name name, int number, SpeakerType type, BiPredicate<Name, Name> isLike) {
    return names(all.get(number), type).stream().anyMatch(other -> isLike.test(name, other));
  }
}
