package org.sayso.service;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Answer;
import org.sayso.json.ArticleRequest;
import org.sayso.json.ArticleRequests;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Offsets;
import org.sayso.json.Problem;

/**
 * Answers a request for one article. No thread waits for its body or for its turn, so that clients
 * that are slow keep nobody from being answered. Thread-safe.
 */
final class SingleAnswer {

  /** What the article is called whose request gives it no id: it is the first in it. */
  private static final String ID = "1";

  private final Readers readers;
  private final Limits limits;
  private final Executor threads;
  private final ArticleRequests requests = new ArticleRequests();

  /**
   * Makes it.
   *
   * @param threads those that take requests apart
   */
  SingleAnswer(Readers readers, Limits limits, Executor threads) {
    this.readers = readers;
    this.limits = limits;
    this.threads = threads;
  }

  void answer(Exchange exchange, Form form) {
    // The server is not to think that nothing moves while the article waits.
    exchange.request().addIdleTimeoutListener(timeout -> false);
    CompletableFuture<?> unused =
        body(exchange.request())
            .orTimeout(limits.times().request().toMillis(), TimeUnit.MILLISECONDS)
            .whenCompleteAsync(
                (body, failure) -> exchange.attempt(() -> take(exchange, form, body, failure)),
                threads);
  }

  private void take(
      Exchange exchange, Form form, byte @Nullable [] body, @Nullable Throwable failure) {
    if (body != null) {
      answer(exchange, form, body);
    } else {
      refuse(exchange, failure);
    }
  }

  private CompletableFuture<byte[]> body(Request request) {
    CompletableFuture<byte[]> body = new CompletableFuture<>();
    Content.Source.asByteArrayAsync(
        request, limits.sizes().bodyBytes(), Promise.Invocable.toPromise(body));
    return body;
  }

  private void refuse(Exchange exchange, @Nullable Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof TimeoutException) {
      exchange.send(ProblemType.REQUEST_TIMEOUT.with("The body did not come to its end in time."));
    } else if (cause instanceof IllegalStateException) {
      exchange.send(QuotesEndpoint.tooLarge(limits.sizes()));
    } else {
      // The client has gone, or what it sends is no HTTP any more.
      exchange.abort(cause);
    }
  }

  private void answer(Exchange exchange, Form form, byte[] body) {
    ArticleRequest request;
    try {
      request = requests.parse("the body", ID, Utf8.json(body));
    } catch (CharacterCodingException e) {
      exchange.send(ProblemType.INVALID_UTF8.with("Some of the body's bytes are no UTF-8."));
      return;
    }
    if (request.input() instanceof ArticleText article) {
      read(exchange, form, request, article);
    } else {
      exchange.send(problem((Failure) request.input()));
    }
  }

  private void read(Exchange exchange, Form form, ArticleRequest request, ArticleText article) {
    long past = System.nanoTime() - exchange.request().getHeadersNanoTime();
    Duration left = limits.times().request().minusNanos(past);
    Optional<CompletableFuture<Answer>> answer = readers.readWithin(left, article);
    if (answer.isEmpty()) {
      exchange.send(ProblemType.TOO_MANY_REQUESTS.with("Too many articles wait to be read."));
      return;
    }
    CompletableFuture<?> unused =
        answer
            .get()
            .thenAccept(
                given -> exchange.attempt(() -> give(exchange, form, given, request.offsets())));
  }

  private static void give(Exchange exchange, Form form, Answer answer, Offsets offsets) {
    if (answer instanceof Failure failure) {
      exchange.send(problem(failure));
    } else {
      String text = form.begin() + form.of(answer, offsets);
      exchange.send(200, form.header(), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Problem problem(Failure failure) {
    return ProblemType.of(failure.code()).with(failure.message());
  }
}
