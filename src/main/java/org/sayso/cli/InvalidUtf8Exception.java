package org.sayso.cli;

/** Reports bytes that are not UTF-8. */
final class InvalidUtf8Exception extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  InvalidUtf8Exception(int offset) {
    super(
        "byte %d is not UTF-8; convert the file first, for instance with: %s"
            .formatted(offset + 1, "iconv -f WINDOWS-1252 -t UTF-8"));
    this.offset = offset;
  }

  /** Returns how many bytes before it are right. */
  int offset() {
    return offset;
  }
}
