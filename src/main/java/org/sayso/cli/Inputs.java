package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Failure;
import org.sayso.json.Input;

/**
 * Goes through the articles of all files that were given, with one of them open at a time.
 *
 * <p>A file that cannot be read is a failure among the articles, and the next one is gone on with.
 * Not thread-safe.
 */
final class Inputs implements AutoCloseable {

  /** What stands for standard input among the files. */
  static final String STANDARD_INPUT = "-";

  private final QuotesOptions options;
  private final InputStream standardInput;
  private final FilesToRead files;
  private final AtomicLong bytesRead = new AtomicLong();
  private @Nullable InputFile open;

  /**
   * Begins.
   *
   * @param notices is told what was passed over
   */
  Inputs(QuotesOptions options, InputStream standardInput, Consumer<String> notices) {
    this.options = options;
    this.standardInput = standardInput;
    this.files = new FilesToRead(options, notices);
  }

  /** Returns how many bytes of the files have been read, packed as they are. */
  long bytesRead() {
    return bytesRead.get();
  }

  /** Returns the next article, or the failure in its place; empty at the end. */
  Optional<Input> next() {
    while (true) {
      try {
        if (open == null) {
          Optional<String> name = files.next();
          if (name.isEmpty()) {
            return Optional.empty();
          }
          open = opened(name.get());
        }
        Optional<Input> input = open.next();
        if (input.isPresent()) {
          return input;
        }
        close();
      } catch (IOException | InvalidPathException e) {
        close();
        return Optional.of(unreadable(files.name(), e));
      }
    }
  }

  private InputFile opened(String name) throws IOException {
    InputStream bytes =
        name.equals(STANDARD_INPUT)
            ? standardInput
            : unpacked(name, new CountedBytes(Files.newInputStream(Path.of(name)), bytesRead));
    return switch (options.inputFormat(name)) {
      case TEXT -> new TextFile(name, bytes, options);
      case JSONL -> new JsonLinesFile(name, bytes, options);
      case CSV -> new CsvFile(name, bytes, options.fields());
    };
  }

  private static InputStream unpacked(String name, InputStream bytes) throws IOException {
    if (!InputFormat.isGzip(name)) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, 1 << 13);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private Failure unreadable(String name, Exception e) {
    String message = name + ": cannot be read: " + FileTrouble.reason(name, e);
    return options.inputFormat(name) == InputFormat.TEXT && !FilesToRead.isFolder(name)
        ? Failure.of(name, Failure.Code.UNREADABLE_INPUT, message)
        : Failure.withoutId(Failure.Code.UNREADABLE_INPUT, message);
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
