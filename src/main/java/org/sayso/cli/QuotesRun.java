package org.sayso.cli;

import java.io.IOException;
import java.util.Optional;
import org.sayso.SaysoException;
import org.sayso.json.Answer;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.ReadArticle;

/** Does what {@code quotes} was asked to do. Not thread-safe: made for one run. */
final class QuotesRun {

  private final QuotesOptions options;
  private final Outside outside;
  private final ArticleReader.Opener library;
  private final StatusLine status;

  QuotesRun(QuotesOptions options, Outside outside, ArticleReader.Opener library) {
    this.options = options;
    this.outside = outside;
    this.library = library;
    this.status = new StatusLine(outside.err());
  }

  /**
   * Returns the exit status.
   *
   * @throws IOException if what was found cannot be written
   * @throws SaysoException if the library cannot be opened
   */
  int run() throws IOException, InterruptedException {
    Output output = Output.open(options, outside.out());
    Tally tally = new Tally(status, output.earlier());
    Optional<Progress> progress = Progress.of(options, outside, status);
    try (output) {
      answerAll(output, tally, progress);
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
      // Whoever reads has enough, as head does: no reason to complain.
    } finally {
      progress.ifPresent(Progress::close);
    }
    tally.sumUp();
    return tally.exitStatus();
  }

  private void answerAll(Output output, Tally tally, Optional<Progress> progress)
      throws IOException, InterruptedException {
    DoneArticles done = output.earlier().done();
    try (ArticleReader reader = new LazyReader(() -> library.open(options.library()));
        InOrder<Task, Result> results =
            new InOrder<>(
                new Tasks(new Inputs(options, outside.in(), status::print), done),
                task -> new Result(answer(task.input(), reader), task.bytesRead()),
                options.articlesAtOnce())) {
      Heap heap = new Heap();
      for (Optional<Result> next = results.next(); next.isPresent(); next = results.next()) {
        Result result = next.get();
        tally.count(result.answer());
        output.write(result.answer());
        progress.ifPresent(shown -> shown.count(result.answer(), result.bytesRead()));
        heap.countArticle();
      }
      output.finish();
    }
    if (done.left() > 0) {
      status.print(
          "%d articles of the output are not among the inputs any more; they stay in it"
              .formatted(done.left()));
    }
  }

  private static Answer answer(Input input, ArticleReader reader) {
    if (input instanceof ArticleText article) {
      return answer(article, reader);
    }
    return (Failure) input;
  }

  private static Answer answer(ArticleText article, ArticleReader reader) {
    try {
      return new ReadArticle(article.id(), reader.read(article.text()), article.meta());
    } catch (SaysoException e) {
      return switch (e.code()) {
        case MODEL_MISSING, MODEL_DAMAGED -> throw e;
        case TEXT_TOO_LONG, INTERRUPTED, CLOSED, INTERNAL -> Failure.of(article.id(), e);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Failure.unforeseen(article.id(), e);
    }
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    // Unix; the second is Windows, in English at least.
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
