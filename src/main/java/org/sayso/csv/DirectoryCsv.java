package org.sayso.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.DirectoryEntry;
import org.sayso.SpeakerDirectory;
import org.sayso.SpeakerType;

/**
 * Reads a directory of people from CSV.
 *
 * <pre>{@code
 * id,name,aliases,type
 * p1,Marta Ellwood,Mayor Ellwood,person
 * p2,Robert C. Scott,Bobby Scott; Bob Scott,person
 * p3,National Rifle Association,NRA,organization
 * }</pre>
 *
 * <p>The first line names the columns, in any order; {@code aliases} and {@code type} may be
 * missing or empty, further columns are passed over. Aliases are set apart by semicolons; types are
 * {@code person}, {@code organization}, {@code document} and {@code group}. A row is read at a
 * time.
 */
public final class DirectoryCsv {

  private static final Columns COLUMNS =
      new Columns(List.of("id", "name"), List.of("aliases", "type"));

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private DirectoryCsv() {}

  /**
   * Reads a directory; the reader is closed.
   *
   * @param file what messages call the CSV, such as {@code people.csv}
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if something in it is wrong; the message says on which line
   */
  public static SpeakerDirectory read(String file, Reader csv) throws IOException {
    try (csv;
        Table table = Table.open(file, csv, COLUMNS)) {
      return read(table);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SpeakerDirectory read(Table table) {
    try {
      return SpeakerDirectory.of(() -> new Entries(table));
    } catch (MalformedCsvException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      // Each entry is looked at before the next row is read, so that it is of the last one.
      throw table.wrong(String.valueOf(e.getMessage()), e);
    }
  }

  private static DirectoryEntry entry(Row row) {
    List<String> aliases =
        SEMICOLON
            .splitAsStream(row.get("aliases"))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
    DirectoryEntry entry = DirectoryEntry.of(row.get("id"), row.get("name")).withAliases(aliases);
    return type(row.get("type")).map(entry::withType).orElse(entry);
  }

  private static Optional<SpeakerType> type(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "person" -> Optional.of(SpeakerType.PERSON);
      case "organization" -> Optional.of(SpeakerType.ORGANIZATION);
      case "document" -> Optional.of(SpeakerType.DOCUMENT);
      case "group" -> Optional.of(SpeakerType.GROUP);
      default ->
          throw new IllegalArgumentException(
              "type \"%s\": must be person, organization, document or group, or be left empty"
                  .formatted(word));
    };
  }

  /** Makes an entry of each row, and reads no row before the entry of the last one is taken. */
  private static final class Entries implements Iterator<DirectoryEntry> {

    private final Table table;
    private Optional<Row> upcoming = Optional.empty();

    Entries(Table table) {
      this.table = table;
    }

    @Override
    public boolean hasNext() {
      if (upcoming.isEmpty()) {
        upcoming = row();
      }
      return upcoming.isPresent();
    }

    private Optional<Row> row() {
      try {
        return table.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public DirectoryEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = upcoming.orElseThrow();
      upcoming = Optional.empty();
      return entry(row);
    }
  }
}
