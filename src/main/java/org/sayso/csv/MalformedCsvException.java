package org.sayso.csv;

import org.jspecify.annotations.Nullable;

/** Reports CSV that is not as it must be; the message says where, and what to do. */
final class MalformedCsvException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  MalformedCsvException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
