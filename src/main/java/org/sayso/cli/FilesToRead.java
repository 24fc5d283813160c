package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what was given to be read, and into the folders among it. Not thread-safe.
 *
 * <p>In a folder only files are taken whose names tell what they are, unless the user has said what
 * all are, and neither the output nor the directory of people, which may stand there.
 */
final class FilesToRead {

  private final QuotesOptions options;
  private final Consumer<String> notices;
  private final Deque<String> given;
  private @Nullable FolderWalk folder;
  private String name = "";
  private String folderName = "";

  /**
   * Begins.
   *
   * @param notices is told what was passed over
   */
  FilesToRead(QuotesOptions options, Consumer<String> notices) {
    this.options = options;
    this.notices = notices;
    this.given = new ArrayDeque<>(options.files());
  }

  static boolean isFolder(String file) {
    try {
      return !file.equals(Inputs.STANDARD_INPUT) && Files.isDirectory(Path.of(file));
    } catch (InvalidPathException e) {
      // Reading it will say so.
      return false;
    }
  }

  static boolean isSame(String file, Path other) {
    try {
      return !file.equals(Inputs.STANDARD_INPUT) && Files.isSameFile(Path.of(file), other);
    } catch (IOException | InvalidPathException e) {
      // Not there, so not the same; reading it will say so.
      return false;
    }
  }

  /** Returns what the file is called that was given last, or the folder that cannot be read. */
  String name() {
    return name;
  }

  /**
   * Returns the name of the next file; empty at the end.
   *
   * @throws IOException if a folder cannot be read; the next files can be asked for
   */
  Optional<String> next() throws IOException {
    while (folder != null || !given.isEmpty()) {
      if (folder == null) {
        name = given.remove();
        if (!isFolder(name)) {
          return Optional.of(name);
        }
        folderName = name;
        folder = new FolderWalk(Path.of(name), this::isWanted);
      }
      Optional<Path> file = nextIn(folder);
      if (file.isPresent()) {
        return Optional.of(name);
      }
      leave(folder);
    }
    return Optional.empty();
  }

  private Optional<Path> nextIn(FolderWalk walk) throws IOException {
    try {
      return walk.next();
    } finally {
      name = walk.at().toString();
    }
  }

  private boolean isWanted(Path file) {
    boolean isNamed = options.input().isPresent() || InputFormat.named(file.toString()).isPresent();
    // A link that leads nowhere is taken, so that it is said that it cannot be read.
    return isNamed
        && (Files.isRegularFile(file) || Files.notExists(file))
        && options.ownFiles().stream().noneMatch(own -> isSame(file, own));
  }

  private static boolean isSame(Path file, Path other) {
    // Most are told apart by their names, without asking the file system.
    return String.valueOf(file.getFileName()).equals(String.valueOf(other.getFileName()))
        && isSame(file.toString(), other);
  }

  private void leave(FolderWalk walk) {
    folder = null;
    if (walk.passedOver() > 0) {
      notices.accept(
          "%s: files or links passed over: %d; what is read of folders are files whose names end in"
                  .formatted(folderName, walk.passedOver())
              + " .txt, .jsonl, .csv or these and .gz, and all if --input says what they are");
    }
  }
}
