package org.sayso.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Knows all that there is, and where. */
final class Site {

  private static final byte[] OK = json("{\"status\":\"ok\"}\n");
  private static final byte[] DRAINING = json("{\"status\":\"draining\"}\n");

  private final Endpoint quotes;
  private final Admission admission;
  private final Metrics metrics;

  Site(Endpoint quotes, Admission admission, Metrics metrics) {
    this.quotes = quotes;
    this.admission = admission;
    this.metrics = metrics;
  }

  /**
   * Returns the routes. What tells of the service only that it is there is open to all, so that a
   * page can ask for the token, and a balancer needs none.
   */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.post(QuotesEndpoint.PATH, false, quotes));
    routes.add(Route.get("/metrics", false, this::metrics));
    routes.add(Route.get("/health", true, this::health));
    for (StaticFile file : StaticFile.all()) {
      routes.add(Route.get(file.path(), true, file));
    }
    return routes;
  }

  private void metrics(Exchange exchange) {
    exchange.send(200, Metrics.MEDIA_TYPE, metrics.text());
  }

  private void health(Exchange exchange) {
    if (admission.isDraining()) {
      exchange.send(503, "application/json", DRAINING);
    } else {
      exchange.send(200, "application/json", OK);
    }
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
