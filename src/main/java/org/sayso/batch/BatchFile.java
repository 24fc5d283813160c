package org.sayso.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the output of a batch, one entry after another. Not thread-safe. */
public interface BatchFile extends Closeable {

  /** Returns the next entry; empty at the end. */
  Optional<BatchEntry> next() throws IOException;
}
