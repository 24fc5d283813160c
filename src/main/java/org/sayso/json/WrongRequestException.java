package org.sayso.json;

import java.io.IOException;

/** Reports JSON that is well formed, but asks for nothing that could be answered. */
final class WrongRequestException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final Failure.Code code;

  /**
   * Makes the report.
   *
   * @param id what the article is called, as far as that is known
   */
  WrongRequestException(String id, Failure.Code code, String what) {
    super(what);
    this.id = id;
    this.code = code;
  }

  Failure failure(String expected) {
    return Failure.of(id, code, getMessage() + expected);
  }
}
