package org.sayso.cli;

import java.io.PrintStream;
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

  private final PrintStream err;
  private long articles;
  private long failures;

  Tally(PrintStream err) {
    this.err = err;
  }

  void count(Answer answer) {
    articles++;
    if (answer instanceof Failure failure) {
      failures++;
      err.println("sayso: " + failure);
    }
  }

  /** Says how many articles failed, where it is not plain to see. */
  void sumUp() {
    if (failures > 0 && articles > 1) {
      err.println("sayso: " + failures + " of " + articles + " articles failed");
    }
  }

  int exitStatus() {
    if (failures == 0) {
      return DONE;
    }
    return failures < articles ? SOME_FAILED : NOTHING_DONE;
  }
}
