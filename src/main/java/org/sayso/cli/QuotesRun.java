package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
  private final Tally tally;

  QuotesRun(QuotesOptions options, Outside outside, ArticleReader.Opener library) {
    this.options = options;
    this.outside = outside;
    this.library = library;
    this.tally = new Tally(outside.err());
  }

  /**
   * Returns the exit status.
   *
   * @throws IOException if what was found cannot be written
   * @throws SaysoException if the library cannot be opened
   */
  int run() throws IOException, InterruptedException {
    try (AnswerWriter writer = AnswerWriter.of(options, output());
        ArticleReader reader = new LazyReader(() -> library.open(options));
        InOrder<Input, Answer> answers =
            new InOrder<>(
                new Inputs(options, outside.in()),
                input -> answer(input, reader),
                options.articlesAtOnce())) {
      Heap heap = new Heap();
      for (Optional<Answer> next = answers.next(); next.isPresent(); next = answers.next()) {
        tally.count(next.get());
        writer.write(next.get());
        heap.countArticle();
      }
      writer.finish();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
      // Whoever reads has enough, as head does: no reason to complain.
    }
    tally.sumUp();
    return tally.exitStatus();
  }

  private OutputStream output() throws IOException {
    return new BufferedOutputStream(OutputFile.orElse(options.output(), outside.out()));
  }

  private static Answer answer(Input input, ArticleReader reader) {
    if (input instanceof ArticleText article) {
      return answer(article, reader);
    }
    return (Failure) input;
  }

  private static Answer answer(ArticleText article, ArticleReader reader) {
    try {
      return new ReadArticle(article.id(), reader.read(article.text()));
    } catch (SaysoException e) {
      return switch (e.code()) {
        case MODEL_MISSING, MODEL_DAMAGED -> throw e;
        case TEXT_TOO_LONG, INTERRUPTED, CLOSED, INTERNAL -> Failure.of(article.id(), e);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Failure.of(article.id(), internal(e));
    }
  }

  /** One article that we cannot cope with must not keep the others from being read. */
  private static SaysoException internal(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new SaysoException(
        SaysoException.Code.INTERNAL,
        e + where + "; this must not happen: please report it, with the article",
        e);
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    // Unix; the second is Windows, in English at least.
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
