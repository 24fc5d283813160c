package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Failure;
import org.sayso.json.Input;

/**
 * Goes through all files that were given, with one of them open at a time.
 *
 * <p>A file that cannot be read is a failure among the articles, and the next one is gone on with.
 * Not thread-safe.
 */
final class Inputs implements InOrder.Source<Input> {

  /** What stands for standard input among the files. */
  static final String STANDARD_INPUT = "-";

  private final QuotesOptions options;
  private final InputStream standardInput;
  private final Deque<String> toOpen;
  private String name = "";
  private @Nullable InputFile open;

  Inputs(QuotesOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
    this.toOpen = new ArrayDeque<>(options.files());
  }

  static boolean isSameFile(String file, Path other) {
    try {
      return !file.equals(STANDARD_INPUT) && Files.isSameFile(Path.of(file), other);
    } catch (IOException | InvalidPathException e) {
      // Not there, so not the same; reading it will say so.
      return false;
    }
  }

  /** Returns the next article, or the failure in its place; empty at the end. */
  @Override
  public Optional<Input> next() {
    while (open != null || !toOpen.isEmpty()) {
      try {
        InputFile file = open != null ? open : openNext();
        Optional<Input> input = file.next();
        if (input.isPresent()) {
          return input;
        }
        close();
      } catch (IOException | InvalidPathException e) {
        close();
        return Optional.of(unreadable(e));
      }
    }
    return Optional.empty();
  }

  private InputFile openNext() throws IOException {
    name = toOpen.remove();
    InputStream bytes =
        name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
    open =
        switch (options.inputFormat(name)) {
          case TEXT -> new TextFile(name, bytes);
          case JSONL -> new JsonLinesFile(name, bytes);
        };
    return open;
  }

  private Failure unreadable(Exception e) {
    String message = name + ": cannot be read: " + FileTrouble.reason(name, e);
    return options.inputFormat(name) == InputFormat.TEXT
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
