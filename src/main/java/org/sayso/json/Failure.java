package org.sayso.json;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.SaysoException;

/**
 * Holds why an article could not be read: it stands where the article would.
 *
 * <pre>{@code
 * Failure.of("a1", Failure.Code.INVALID_UTF8, "a1.txt: byte 17 is not UTF-8");
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Failure implements Input, Answer {

  /** Says what went wrong. Codes are only ever added within a major version. Immutable. */
  public enum Code {
    /** The file or stream could not be opened or read to its end. */
    UNREADABLE_INPUT,
    /** The bytes are not UTF-8. */
    INVALID_UTF8,
    /** The line is not JSON. */
    INVALID_JSON,
    /** The row is not CSV, or not one of the table. */
    INVALID_CSV,
    /** The line or row is well formed, but has not what makes an article. */
    INVALID_ARTICLE,
    /** The text is longer than the limit that was set. */
    TEXT_TOO_LONG,
    /** A file of a model is not there. */
    MODEL_MISSING,
    /** A file of a model is there, but is not what it should be. */
    MODEL_DAMAGED,
    /** Reading was broken off. */
    INTERRUPTED,
    /** Reading had ended already. */
    CLOSED,
    /** Something that must not happen: please report it. */
    INTERNAL;

    static Code of(SaysoException.Code code) {
      return switch (code) {
        case TEXT_TOO_LONG -> TEXT_TOO_LONG;
        case MODEL_MISSING -> MODEL_MISSING;
        case MODEL_DAMAGED -> MODEL_DAMAGED;
        case INTERRUPTED -> INTERRUPTED;
        case CLOSED -> CLOSED;
        case INTERNAL -> INTERNAL;
      };
    }

    /** Returns the name in lower case, as it stands in JSON. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final @Nullable String id;
  private final Code code;
  private final String message;

  private Failure(@Nullable String id, Code code, String message) {
    this.id = id;
    this.code = Objects.requireNonNull(code, "code");
    this.message = Objects.requireNonNull(message, "message");
  }

  /** Makes the failure of an article whose id is known. */
  public static Failure of(String id, Code code, String message) {
    return new Failure(Objects.requireNonNull(id, "id"), code, message);
  }

  /** Makes the failure of an article that had no id, or none that could be read. */
  public static Failure withoutId(Code code, String message) {
    return new Failure(null, code, message);
  }

  /** Makes the failure of an article that the library could not read. */
  public static Failure of(String id, SaysoException e) {
    return of(id, Code.of(e.code()), String.valueOf(e.getMessage()));
  }

  /**
   * Makes the failure of an article with which something went wrong that must not: it fails alone,
   * and keeps no other from being read.
   */
  public static Failure unforeseen(String id, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return of(
        id,
        Code.INTERNAL,
        e + where + "; this must not happen: please report it, with the article");
  }

  /** Returns what the user calls the article; empty where that could not be read. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns what went wrong, for programs. */
  public Code code() {
    return code;
  }

  /** Returns what went wrong, where, and what to do, for people. */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Failure that
        && Objects.equals(id, that.id)
        && code == that.code
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, code, message);
  }

  /** Returns id, code and message. */
  @Override
  public String toString() {
    return (id == null ? "" : id + ": ") + code + ": " + message;
  }
}
