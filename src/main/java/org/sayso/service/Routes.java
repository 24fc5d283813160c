package org.sayso.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Finds out what a request is for, and whether it may ask for that. */
final class Routes extends Handler.Abstract {

  /** What all paths are called that are not there, so that nobody can make up metrics. */
  private static final String OTHER = "other";

  private final Map<String, Route> routes;
  private final Optional<Token> token;
  private final boolean isLogging;
  private final Metrics metrics;

  Routes(List<Route> routes, ServiceOptions options, Metrics metrics) {
    this.routes = routes.stream().collect(Collectors.toMap(Route::path, Function.identity()));
    this.token = options.token();
    this.isLogging = options.isLogging();
    this.metrics = metrics;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Route route = routes.get(Request.getPathInContext(request));
    Exchange exchange = new Exchange(request, response, callback);
    String name = route == null ? OTHER : route.path();
    Request.addCompletionListener(
        request, failure -> count(request, name, failure == null ? response.getStatus() : 0));
    exchange.attempt(() -> answer(route, exchange));
    return true;
  }

  private void answer(@Nullable Route route, Exchange exchange) {
    if (route == null) {
      exchange.send(ProblemType.NOT_FOUND.with("This service has nothing at that path."));
      return;
    }
    Endpoint endpoint = route.endpoint(exchange.request().getMethod());
    if (endpoint == null) {
      exchange.response().getHeaders().put(HttpHeader.ALLOW, route.allowed());
      exchange.send(
          ProblemType.METHOD_NOT_ALLOWED.with(route.path() + " allows " + route.allowed() + "."));
    } else if (!route.isOpen() && !isAllowed(exchange)) {
      exchange.send(ProblemType.UNAUTHORIZED.with("The request has no token, or a wrong one."));
    } else {
      endpoint.answer(exchange);
    }
  }

  private boolean isAllowed(Exchange exchange) {
    return token
        .map(secret -> secret.isIn(exchange.header(HttpHeader.AUTHORIZATION).orElse(null)))
        .orElse(true);
  }

  private void count(Request request, String route, int status) {
    long nanos = System.nanoTime() - request.getHeadersNanoTime();
    metrics.countRequest(route, status, nanos / 1e9);
    if (isLogging) {
      Log.request(Request.getRemoteAddr(request), route, status, nanos / 1_000_000);
    }
  }
}
