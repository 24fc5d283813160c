package org.sayso.cli;

import java.util.OptionalInt;

/** Tells which of the streams of a process are terminals. */
interface Streams {

  /** Returns whether standard output is one. */
  boolean isOutputTerminal();

  /** Returns how wide standard error is; empty if it is none, or if that cannot be found out. */
  OptionalInt errorColumns();
}
