package org.sayso.cli;

import java.io.IOException;

/** Reports an output that cannot be gone on with; the message says where, why, and what to do. */
final class CannotResumeException extends IOException {

  private static final long serialVersionUID = 1L;

  CannotResumeException(String where, String why) {
    super(
        "%s: %s; resume with the options and the version that wrote it, or write to another file"
            .formatted(where, why));
  }
}
