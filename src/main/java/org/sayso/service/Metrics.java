package org.sayso.service;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sayso.Kind;
import org.sayso.json.Answer;
import org.sayso.json.Failure;
import org.sayso.json.ReadArticle;

/** Counts what the service does. Thread-safe. */
final class Metrics {

  static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  /** From an article of a few lines to one of a book's length. */
  private static final double[] SECONDS = {.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
  private final Counter requests =
      Counter.builder()
          .name("sayso_http_requests_total")
          .help("Requests answered, by route and status; status 0: the client went away.")
          .labelNames("route", "status")
          .register(registry);
  private final Histogram requestSeconds =
      Histogram.builder()
          .name("sayso_http_request_seconds")
          .help("From a request's headers to the end of its answer.")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Gauge inFlight =
      Gauge.builder()
          .name("sayso_http_requests_in_flight")
          .help("Requests for quotes that have come and are not answered.")
          .register(registry);
  private final Counter articles =
      Counter.builder()
          .name("sayso_articles_total")
          .help("Articles, by what became of them: read, or the code of the error.")
          .labelNames("outcome")
          .register(registry);
  private final Counter words =
      Counter.builder()
          .name("sayso_words_total")
          .help("Words of the articles read, set apart by white space.")
          .register(registry);
  private final Counter quotes =
      Counter.builder()
          .name("sayso_quotes_total")
          .help("Quotes found.")
          .labelNames("kind")
          .register(registry);
  private final Histogram readingSeconds =
      Histogram.builder()
          .name("sayso_reading_seconds")
          .help("Reading one article, waiting aside.")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Gauge reading =
      Gauge.builder()
          .name("sayso_articles_being_read")
          .help("Articles that are being read.")
          .register(registry);
  private final Gauge waiting =
      Gauge.builder()
          .name("sayso_articles_waiting")
          .help("Articles that wait to be read.")
          .register(registry);

  Metrics() {
    JvmMetrics.builder().register(registry);
    for (Kind kind : Kind.values()) {
      quotes.initLabelValues(kind.toString());
    }
  }

  /** Counts a request that was answered, or broken off: then {@code status} is 0. */
  void countRequest(String route, int status, double seconds) {
    requests.labelValues(route, String.valueOf(status)).inc();
    requestSeconds.labelValues(route).observe(seconds);
  }

  /** Counts what became of an article. */
  void countAnswer(Answer answer) {
    if (answer instanceof ReadArticle read) {
      articles.labelValues("read").inc();
      words.inc(words(read.article().text()));
      read.article().quotes().forEach(quote -> quotes.labelValues(quote.kind().toString()).inc());
    } else {
      articles.labelValues(((Failure) answer).code().toString()).inc();
    }
  }

  private static int words(String text) {
    int words = 0;
    boolean isWithin = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = Character.isWhitespace(text.charAt(i));
      words += !isSpace && !isWithin ? 1 : 0;
      isWithin = !isSpace;
    }
    return words;
  }

  Timer startReading() {
    return readingSeconds.startTimer();
  }

  Gauge reading() {
    return reading;
  }

  Gauge waiting() {
    return waiting;
  }

  Gauge inFlight() {
    return inFlight;
  }

  /** Returns all of it in Prometheus's text format. */
  byte[] text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out, registry.scrape(), EscapingScheme.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
