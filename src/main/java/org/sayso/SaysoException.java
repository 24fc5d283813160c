package org.sayso;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports what can go wrong while Sayso runs, other than a wrong argument.
 *
 * <p>The {@link #code()} is for programs, the message for people: it says what happened, where,
 * what was expected and the way out. The cause is kept.
 *
 * <pre>{@code
 * try {
 *   sayso.read(text);
 * } catch (SaysoException e) {
 *   if (e.code() != SaysoException.Code.TEXT_TOO_LONG) throw e;
 * }
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SaysoException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what went wrong. Codes are only ever added within a major version. Immutable. */
  public enum Code {
    /** The text is longer than the limit that was set. */
    TEXT_TOO_LONG,
    /** A file of a model is not there. */
    MODEL_MISSING,
    /** A file of a model is there, but is not what it should be. */
    MODEL_DAMAGED,
    /** The thread was interrupted while it read; its interrupt flag is set again. */
    INTERRUPTED,
    /** The object was closed before. */
    CLOSED,
    /** Something that must not happen: please report it. */
    INTERNAL
  }

  private final Code code;

  /** Makes an exception without a cause. */
  public SaysoException(Code code, String message) {
    this(code, message, null);
  }

  /** Makes an exception that keeps its cause. */
  public SaysoException(Code code, String message, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  /** Returns what went wrong. */
  public Code code() {
    return code;
  }
}
