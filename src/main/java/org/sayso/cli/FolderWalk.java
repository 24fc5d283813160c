package org.sayso.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through a folder and the folders in it, in the order of the names, whatever the file system
 * gives first. The names of the folders that are being gone through are held, and no others.
 *
 * <p>Hidden files and folders are left out. A link to a file is a file; one to a folder is passed
 * over, so that there are no circles. Not thread-safe.
 */
final class FolderWalk {

  private final Predicate<Path> isWanted;
  private final Deque<Deque<Path>> open = new ArrayDeque<>();
  private Path at;
  private boolean isListed;
  private long passedOver;

  /**
   * Makes a walk.
   *
   * @param isWanted whether to give a file, by its name
   */
  FolderWalk(Path folder, Predicate<Path> isWanted) {
    this.at = folder;
    this.isWanted = isWanted;
  }

  /** Returns where the walk is: the file given last, or the folder that cannot be read. */
  Path at() {
    return at;
  }

  /** Returns how many files and links were met so far and not given. */
  long passedOver() {
    return passedOver;
  }

  /**
   * Returns the next file; empty at the end.
   *
   * @throws IOException if a folder cannot be read; the walk can be gone on with
   */
  Optional<Path> next() throws IOException {
    if (!isListed) {
      isListed = true;
      open.push(list(at));
    }
    while (!open.isEmpty()) {
      Path next = open.element().poll();
      if (next == null) {
        open.remove();
        continue;
      }
      at = next;
      if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        open.push(list(next));
      } else if (!Files.isDirectory(next) && isWanted.test(next)) {
        return Optional.of(next);
      } else {
        passedOver++;
      }
    }
    return Optional.empty();
  }

  private static Deque<Path> list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        if (!Files.isHidden(file)) {
          files.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
    return new ArrayDeque<>(files);
  }
}
