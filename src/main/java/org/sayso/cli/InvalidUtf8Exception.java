package org.sayso.cli;

import java.io.IOException;

/** Reports bytes that are not UTF-8. */
final class InvalidUtf8Exception extends IOException {

  private static final long serialVersionUID = 1L;

  private final long offset;

  InvalidUtf8Exception(long offset) {
    super(
        "byte %d is not UTF-8; convert the file first, for instance with: %s"
            .formatted(offset + 1, "iconv -f WINDOWS-1252 -t UTF-8"));
    this.offset = offset;
  }

  /** Returns how many bytes before it are right. */
  long offset() {
    return offset;
  }
}
