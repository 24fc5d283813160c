package org.sayso.cli;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Says in words for people what Java says with the class of an exception. */
final class FileTrouble {

  private FileTrouble() {}

  /** Returns why {@code file} could not be read or written, and what to do. */
  static String reason(String file, Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder; check the name";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "its gzip is damaged or breaks off (%s); what stands before that was read"
          .formatted(e.getMessage());
    }
    if (!(e instanceof InvalidPathException) && Files.isDirectory(Path.of(file))) {
      return "it is a folder; give the files in it";
    }
    return String.valueOf(e.getMessage());
  }
}
