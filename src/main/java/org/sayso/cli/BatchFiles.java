package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFile;
import org.sayso.batch.MalformedEntry;

/**
 * Goes through all outputs of batches that were given, with one of them open at a time.
 *
 * <p>One that cannot be read, or not to its end, is an entry in its place, and the next one is gone
 * on with. Not thread-safe.
 */
final class BatchFiles implements BatchFile {

  private final Collection<String> kept;
  private final InputStream standardInput;
  private final Deque<String> toOpen;
  private String name = "";
  private @Nullable BatchFile open;

  BatchFiles(ReportOptions options, InputStream standardInput) {
    this.kept = options.keptNames();
    this.standardInput = standardInput;
    this.toOpen = new ArrayDeque<>(options.files());
  }

  @Override
  public Optional<BatchEntry> next() {
    while (open != null || !toOpen.isEmpty()) {
      try {
        BatchFile file = open != null ? open : openNext();
        Optional<BatchEntry> entry = file.next();
        if (entry.isPresent()) {
          return entry;
        }
        close();
      } catch (InvalidUtf8Exception e) {
        return Optional.of(closedFor(name + ": " + e.getMessage()));
      } catch (IOException | InvalidPathException e) {
        return Optional.of(closedFor(name + ": cannot be read: " + FileTrouble.reason(name, e)));
      } catch (IllegalArgumentException e) {
        return Optional.of(closedFor(e.getMessage() + "; report reads what quotes has written"));
      }
    }
    return Optional.empty();
  }

  private BatchFile openNext() throws IOException {
    name = toOpen.remove();
    InputStream bytes =
        name.equals(Inputs.STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
    open = BatchOutput.open(name, bytes, kept);
    return open;
  }

  private MalformedEntry closedFor(String message) {
    close();
    return new MalformedEntry(message);
  }

  /** Closes the file that is open; it was only read, so that nothing is lost if that fails. */
  @Override
  public void close() {
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (IOException e) {
      // As said above.
    }
    open = null;
  }
}
