package org.sayso.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sayso.json.Offsets;

/** Names the words for the constants of an option, for shells to complete: not their Java names. */
abstract class Words implements Iterable<String> {

  private final List<String> words;

  private Words(Object[] constants) {
    this.words = Arrays.stream(constants).map(Object::toString).toList();
  }

  @Override
  public final Iterator<String> iterator() {
    return words.iterator();
  }

  static final class OfInput extends Words {
    OfInput() {
      super(InputFormat.values());
    }
  }

  static final class OfOutput extends Words {
    OfOutput() {
      super(OutputFormat.values());
    }
  }

  static final class OfOffsets extends Words {
    OfOffsets() {
      super(Offsets.values());
    }
  }

  static final class OfWhen extends Words {
    OfWhen() {
      super(When.values());
    }
  }
}
