package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
    if (path.isEmpty()) {
      return to("-", options, standardOutput, new Earlier());
    }
    try {
      return open(path.get(), options);
    } catch (CannotResumeException e) {
      throw e;
    } catch (FileSystemException e) {
      throw new IOException(path.get() + ": " + FileTrouble.reason(path.get().toString(), e), e);
    }
  }

  private static Output open(Path path, QuotesOptions options) throws IOException {
    if (LockedFile.isSpecial(path)) {
      if (options.isResuming()) {
        throw new CannotResumeException(path.toString(), "it is no file that keeps what is in it");
      }
      return to(path.toString(), options, Files.newOutputStream(path), new Earlier());
    }
    LockedFile file = LockedFile.open(path);
    try {
      Earlier earlier =
          options.isResuming()
              ? new EarlierOutput(path.toString(), options).read(file.content())
              : new Earlier();
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
