package org.sayso.cli;

import org.sayso.json.Answer;
import org.sayso.json.Failure;

/** Counts answers, reports the failures among them, and settles the exit status. */
final class Tally {

  /** All done. */
  static final int DONE = 0;

  /** Some articles failed. */
  static final int SOME_FAILED = 1;

  /** Wrong usage, or nothing could be done. */
  static final int NOTHING_DONE = 2;

  private final StatusLine status;
  private final Earlier earlier;
  private long articles;
  private long failures;

  /**
   * Begins.
   *
   * @param earlier whose articles count as well: a run that was resumed ends like one that was not
   */
  Tally(StatusLine status, Earlier earlier) {
    this.status = status;
    this.earlier = earlier;
    this.articles = earlier.articles();
    this.failures = earlier.failures();
  }

  void count(Answer answer) {
    articles++;
    if (answer instanceof Failure failure) {
      failures++;
      status.print(failure.toString());
    }
  }

  /** Says how many articles failed, where it is not plain to see. */
  void sumUp() {
    if (failures > 0 && articles > 1) {
      status.print(failures + " of " + articles + " articles failed" + before());
    }
  }

  private String before() {
    return earlier.failures() == 0
        ? ""
        : ", %d of them in runs before, and not tried again".formatted(earlier.failures());
  }

  int exitStatus() {
    if (failures == 0) {
      return DONE;
    }
    return failures < articles ? SOME_FAILED : NOTHING_DONE;
  }
}
