package org.sayso.service;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sayso.Article;

/**
 * Answers over HTTP who said what in articles, and shows a page on which it can be tried.
 *
 * <pre>{@code
 * try (Sayso sayso = Sayso.create();
 *     Service service = Service.listen(ServiceOptions.local(8080))) {
 *   service.start(sayso::read);
 *   …
 *   service.drain();
 * }
 * }</pre>
 *
 * <p>Needs Jetty, Prometheus's client, SLF4J, Jackson and FastCSV, which are optional dependencies
 * of Sayso; {@code sayso-cli.jar} has them. Thread-safe.
 */
public final class Service implements AutoCloseable {

  /** A little more than what requests that wait, streams and a page's many files need. */
  private static final int MOST_CONNECTIONS = 1_000;

  private static final int MOST_THREADS = 64;
  private static final Duration LAST_REFUSALS = Duration.ofSeconds(2);
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(300);
  private static final int HEADER_BYTES = 8 << 10;

  private final ServiceOptions options;
  private final Metrics metrics = new Metrics();
  private final Admission admission;
  private final Server server;
  private final ServerConnector connector;
  private List<AutoCloseable> workers = List.of();

  private Service(ServiceOptions options) {
    this.options = options;
    this.admission = new Admission(options.limits().counts(), metrics);
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("sayso-http");
    threads.setDaemon(true);
    this.server = new Server(threads);
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(options.limits().times().idle().toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server.setErrorHandler(new ServerErrors());
    server.setStopTimeout(0);
  }

  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setResponseHeaderSize(HEADER_BYTES);
    return http;
  }

  /**
   * Takes the port, so that nobody else has it while models are loaded; requests wait.
   *
   * @throws IOException if the address is not there or in use
   */
  public static Service listen(ServiceOptions options) throws IOException {
    Service service = new Service(Objects.requireNonNull(options, "options"));
    service.connector.open();
    return service;
  }

  /**
   * Answers requests from now on.
   *
   * @param library reads articles; called by several threads at once, interrupted when it takes too
   *     long
   */
  public void start(Function<String, Article> library) {
    Limits limits = options.limits();
    Readers readers = new Readers(library, limits, metrics);
    AnswerStreams streams = new AnswerStreams(readers, limits);
    workers = List.of(streams, readers);
    SingleAnswer single = new SingleAnswer(readers, limits, server.getThreadPool());
    server.setHandler(
        crossOrigin(
            new Routes(
                new Site(
                        new QuotesEndpoint(admission, limits.sizes(), single, streams),
                        admission,
                        metrics)
                    .routes(),
                options,
                metrics)));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private Handler crossOrigin(Handler routes) {
    if (options.origins().isEmpty()) {
      return routes;
    }
    CrossOriginHandler handler = new CrossOriginHandler();
    handler.setAllowedOriginPatterns(Set.copyOf(options.origins()));
    handler.setAllowedMethods(Set.of("GET", "POST"));
    handler.setAllowedHeaders(Set.of("Content-Type", "Authorization", "Accept"));
    handler.setExposedHeaders(Set.of("Retry-After"));
    handler.setHandler(routes);
    return handler;
  }

  /** Returns where it listens: its port may have been chosen by the system. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + connector.getLocalPort());
  }

  /**
   * Takes no more requests for quotes, and waits until those that were taken are answered, as long
   * as the limits allow. {@code /health} says meanwhile that it is draining.
   *
   * @return how many could not be answered
   */
  public int drain() {
    return admission.drain(options.limits().times().drain());
  }

  /** Stops listening, and breaks off what is not answered. */
  @Override
  public void close() {
    try {
      if (admission.isDraining()) {
        refuseTheLast();
      }
      server.stop();
      for (AutoCloseable worker : workers) {
        worker.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  /** Gives requests that are on their way over open connections the time to be refused. */
  private void refuseTheLast() throws Exception {
    try {
      connector.shutdown().get(LAST_REFUSALS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Whoever goes on asking is not waited for.
      return;
    }
  }
}
