package org.sayso.service;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.io.Content;

/**
 * Answers requests that bring many articles, a line each. Each has two threads of its own, of which
 * one takes lines and the other gives answers, so that an answer is given as soon as it is there.
 * As few streams are let in at once, slow clients hold few threads. Thread-safe.
 */
final class AnswerStreams implements AutoCloseable {

  private final Readers readers;
  private final Limits limits;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> Clock.daemon(work, "sayso-stream"));

  AnswerStreams(Readers readers, Limits limits) {
    this.readers = readers;
    this.limits = limits;
  }

  void answer(Exchange exchange, Form form) {
    // Reads and writes that take too long end it, but not articles that do.
    exchange.request().addIdleTimeoutListener(timeout -> false);
    RequestLines lines =
        new RequestLines(
            Content.Source.asInputStream(exchange.request()), limits.sizes().bodyBytes());
    AnswerStream stream =
        new AnswerStream(new LineReader(lines, readers, limits), limits.counts().threads());
    exchange.begin(200, form.header());
    threads.execute(stream::takeLines);
    threads.execute(() -> stream.giveAnswers(exchange, form));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
