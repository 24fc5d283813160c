package org.sayso.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;
import org.sayso.speaker.Appearance;
import org.sayso.speaker.Entity;
import org.sayso.speaker.NameWords;
import org.sayso.speaker.Naming;

/**
 * A directory under test, written as {@code Robert C. Scott; Bobby Scott}: a line an entry, its
 * names between semicolons. Its id is its number, from 1.
 */
final class Listed {

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private static final NameWords WORDS = load();

  private final Directory directory;

  private static NameWords load() {
    try {
      return NameWords.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Listed of(List<Listing> listings) {
    return new Listed(listings);
  }

  private Listed(List<Listing> listings) {
    this.directory = Directory.of(listings, WORDS);
  }

  static Listed of(String... entries) {
    return of(Optional.empty(), entries);
  }

  static Listed of(SpeakerType type, String... entries) {
    return of(Optional.of(type), entries);
  }

  private static Listed of(Optional<SpeakerType> type, String... entries) {
    List<Listing> listings = new ArrayList<>();
    for (String entry : entries) {
      listings.add(new Listing("" + (listings.size() + 1), parts(entry), type));
    }
    return new Listed(listings);
  }

  /** Returns who a person is whom an article calls so, as {@code Steve Witkoff; envoy |Witkoff}. */
  String person(String names) {
    return found(match(SpeakerType.PERSON, names));
  }

  /** Returns what a body is that an article calls so. */
  String body(String names) {
    return found(match(SpeakerType.ORGANIZATION, names));
  }

  /** Returns who somebody is whom an article does not name, but describe so. */
  String described(SpeakerType type, String description) {
    Span span = new Span(0, description.length());
    Entity entity =
        new Entity(
            description,
            type,
            Optional.empty(),
            List.of(),
            List.of(new Appearance(span, SourceForm.NOMINAL)));
    return found(directory.match(description, List.of(entity)).get(0));
  }

  Match match(SpeakerType type, String names) {
    StringBuilder text = new StringBuilder();
    List<Naming> namings = new ArrayList<>();
    List<Appearance> appearances = new ArrayList<>();
    for (String name : parts(names)) {
      int begin = text.length();
      text.append(name.replace("|", ""));
      Span whole = new Span(begin, text.length());
      namings.add(new Naming(name.substring(name.indexOf('|') + 1), whole));
      appearances.add(new Appearance(whole, SourceForm.NAME));
      text.append('\n');
    }
    Entity entity = new Entity(namings.get(0).name(), type, Optional.empty(), namings, appearances);
    return directory.match(text.toString(), List.of(entity)).get(0);
  }

  /** Returns the id, {@code 1 or 2} where two are possible, {@code -} for nobody. */
  private static String found(Match match) {
    return match
        .id()
        .orElse(match.candidates().isEmpty() ? "-" : String.join(" or ", match.candidates()));
  }

  private static List<String> parts(String names) {
    return SEMICOLON.splitAsStream(names).map(String::strip).toList();
  }
}
