package org.sayso.cli;

import java.util.Optional;
import org.sayso.json.Input;

/** Gives the inputs that are still to be done. Not thread-safe. */
final class Tasks implements InOrder.Source<Task> {

  private final Inputs inputs;
  private final DoneArticles done;

  Tasks(Inputs inputs, DoneArticles done) {
    this.inputs = inputs;
    this.done = done;
  }

  @Override
  public Optional<Task> next() {
    Optional<Input> input = inputs.next();
    while (input.isPresent() && done.remove(input.get())) {
      input = inputs.next();
    }
    return input.map(each -> new Task(each, inputs.bytesRead()));
  }

  @Override
  public void close() {
    inputs.close();
  }
}
