package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.json.Answer;
import org.sayso.json.ReadArticle;

/** Is where answers go, and knows which are there already. Not thread-safe. */
final class Output implements Closeable {

  private final String name;
  private final AnswerWriter writer;
  private final Earlier earlier;

  private Output(String name, AnswerWriter writer, Earlier earlier) {
    this.name = name;
    this.writer = writer;
    this.earlier = earlier;
  }

  static Output open(QuotesOptions options, OutputStream standardOutput) throws IOException {
    Optional<Path> path = options.output();
    if (path.isPresent() && options.isResuming()) {
      return resumed(path.get(), options);
    }
    String name = path.map(Path::toString).orElse("-");
    return to(name, options, OutputFile.orElse(path, standardOutput), new Earlier());
  }

  private static Output resumed(Path path, QuotesOptions options) throws IOException {
    if (LockedFile.isSpecial(path)) {
      throw new CannotResumeException(path.toString(), "it is no file that keeps what is in it");
    }
    try {
      return resumed(path, LockedFile.open(path), options);
    } catch (FileSystemException e) {
      throw OutputFile.unwritable(path, e);
    }
  }

  private static Output resumed(Path path, LockedFile file, QuotesOptions options)
      throws IOException {
    try {
      Earlier earlier = new EarlierOutput(path.toString(), options).read(file.content());
      return to(path.toString(), options, file.appendAt(earlier.end()), earlier);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static Output to(String name, QuotesOptions options, OutputStream out, Earlier earlier) {
    boolean isBegun = earlier.end() > 0;
    return new Output(
        name, AnswerWriter.of(options, new BufferedOutputStream(out), isBegun), earlier);
  }

  /** Returns what earlier runs have left. */
  Earlier earlier() {
    return earlier;
  }

  /**
   * Writes an answer.
   *
   * @throws CannotResumeException if another model has read those that are there
   */
  void write(Answer answer) throws IOException {
    if (answer instanceof ReadArticle read && earlier.model().isPresent()) {
      checkModel(read.article().model(), earlier.model().get());
    }
    writer.write(answer);
  }

  private void checkModel(String ours, String theirs) throws CannotResumeException {
    if (!ours.equals(theirs)) {
      throw new CannotResumeException(
          name, "its quotes were found by the model %s, not %s".formatted(theirs, ours));
    }
  }

  void finish() throws IOException {
    writer.finish();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
