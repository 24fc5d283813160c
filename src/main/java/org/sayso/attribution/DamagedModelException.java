package org.sayso.attribution;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that a model's file is there, but is not what it should be. */
public final class DamagedModelException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
