package org.sayso.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.sayso.json.Problem;

/**
 * Is a request that is to be answered once. Not thread-safe, but may be handed from one thread to
 * another.
 */
final class Exchange {

  static final String PROBLEM = "application/problem+json";

  private static final String RETRY_AFTER_SECONDS = "2";

  private final Request request;
  private final Response response;
  private final Callback callback;

  Exchange(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    Headers.secure(response.getHeaders());
  }

  Request request() {
    return request;
  }

  Response response() {
    return response;
  }

  Callback callback() {
    return callback;
  }

  Optional<String> header(HttpHeader header) {
    return Optional.ofNullable(request.getHeaders().get(header));
  }

  /** Returns what the client accepts, the best liked first; all if it does not tell. */
  List<String> accepted() {
    QuotedQualityCSV accept = new QuotedQualityCSV();
    request.getHeaders().getValuesList(HttpHeader.ACCEPT).forEach(accept::addValue);
    return accept.isEmpty() ? List.of("*/*") : accept.getValues();
  }

  void send(int status, String mediaType, byte[] body) {
    begin(status, mediaType);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Answers without a body. */
  void sendNothing(int status) {
    response.setStatus(status);
    callback.succeeded();
  }

  /** Says what comes; the body is then written by whoever called, who completes the callback. */
  void begin(int status, String mediaType) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    if (!response.getHeaders().contains(HttpHeader.CACHE_CONTROL)) {
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    }
  }

  void send(Problem problem) {
    problemHeaders(problem.status()).forEach(response.getHeaders()::put);
    send(problem.status(), PROBLEM, problemBody(problem));
  }

  static byte[] problemBody(Problem problem) {
    return (problem.toJson() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> problemHeaders(int status) {
    return switch (status) {
      case 401 -> Map.of(HttpHeader.WWW_AUTHENTICATE.asString(), "Bearer realm=\"sayso\"");
      case 429, 503 -> Map.of(HttpHeader.RETRY_AFTER.asString(), RETRY_AFTER_SECONDS);
      default -> Map.of();
    };
  }

  /** Does what should lead to an answer, and says that this is our mistake where it does not. */
  void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem = ProblemType.INTERNAL.with(Log.internal(e));
      if (response.isCommitted()) {
        abort(e);
      } else {
        send(problem);
      }
    }
  }

  /** Breaks the answer off, since it cannot be brought to its end. */
  void abort(@Nullable Throwable cause) {
    callback.failed(cause == null ? new IllegalStateException("broken off") : cause);
  }
}
