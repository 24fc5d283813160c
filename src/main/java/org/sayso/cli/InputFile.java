package org.sayso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.sayso.json.Input;

/** Reads the articles of one file, one after another. Not thread-safe. */
interface InputFile extends Closeable {

  /** Returns the next article, or the failure in its place; empty at the end. */
  Optional<Input> next() throws IOException;
}
