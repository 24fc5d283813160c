package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients get that are slow, rude or gone, and that nobody else suffers from them. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BadClientsTest {

  private static final String HEAD = "POST /v1/quotes HTTP/1.1\r\nHost: here\r\n";
  private static final String JSON = HEAD + "Content-Type: application/json\r\n";
  private static final String LINES = HEAD + "Content-Type: application/x-ndjson\r\n";
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

  private final FakeLibrary library = new FakeLibrary();
  private final List<Socket> sockets = new ArrayList<>();
  private Service service;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    Times times = new Times(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1));
    service =
        Service.listen(
            new ServiceOptions(
                ServiceOptions.LOOPBACK,
                0,
                Optional.empty(),
                List.of(),
                false,
                new Limits(new Sizes(4000, 500), new Counts(2, 2, 120, 1), times)));
    service.start(library);
    client = new Client(service.address());
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    library.release();
    service.close();
  }

  @Test
  void slowBodiesAreGivenUpAndKeepNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      slow.add(sent(JSON + "Content-Length: 100\r\n\r\n{\"te"));
    }

    assertThat(client.get("/health").statusCode()).isEqualTo(200);
    assertThat(client.post("{\"text\": \"x\"}").statusCode()).isEqualTo(200);
    for (Socket each : slow) {
      assertThat(answer(each)).startsWith("HTTP/1.1 408 ").contains("problem:request_timeout");
    }
    awaitMetric("sayso_http_requests_in_flight 0.0");
  }

  @Test
  void slowHeadersAndIdleConnectionsAreClosed() throws Exception {
    Socket silent = sent("");
    Socket slow = sent("GET /health HTT");

    assertThat(answer(silent)).isEmpty();
    assertThat(answer(slow)).doesNotContain(" 200 ");
  }

  @Test
  void requestsThatAreBrokenOffFreeTheirPlaces() throws Exception {
    sent(JSON + "Content-Length: 100\r\n\r\n{\"te").close();
    Socket stream = sent(LINES + CHUNKED + "f\r\n{\"text\": \"one\"}");
    awaitMetric("sayso_http_requests_in_flight 1.0");
    stream.close();

    awaitMetric("sayso_http_requests_in_flight 0.0");
    assertThat(client.stream("{\"text\": \"x\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void streamThatBreaksOffDoesNotLookWhole() throws Exception {
    Socket stream = sent(LINES + CHUNKED + "10\r\n{\"text\": \"one\"}\n\r\nnonsense\r\n");

    assertThat(answer(stream)).doesNotContain("\r\n0\r\n\r\n");
    awaitMetric("sayso_http_requests_in_flight 0.0");
  }

  @Test
  void clientThatSendsNoMoreIsAnsweredNevertheless() throws Exception {
    Socket socket = sent(JSON + "Content-Length: 13\r\n\r\n{\"text\": \"x\"}");
    socket.shutdownOutput();

    assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("\"model\":\"fake 1\"");
  }

  @Test
  void bodiesWithoutEndAreRefusedBeforeTheyHaveCome() throws Exception {
    assertThat(answer(sent(JSON + "Content-Length: 1000000000\r\n\r\n")))
        .startsWith("HTTP/1.1 413 ")
        .contains("problem:content_too_large");
    assertThat(answer(sent(JSON + CHUNKED + ("400\r\n" + "x".repeat(1024) + "\r\n").repeat(4))))
        .startsWith("HTTP/1.1 413 ")
        .contains("problem:content_too_large");
  }

  @Test
  void whatIsNoRequestIsAProblemToo() throws Exception {
    assertThat(answer(sent("nonsense\r\n\r\n"))).startsWith("HTTP/1.1 400 ");
    assertThat(answer(sent("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n")))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "problem:bad_request", "nosniff");
    assertThat(answer(sent("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(9000) + "\r\n\r\n")))
        .startsWith("HTTP/1.1 431 ")
        .contains("application/problem+json", "problem:headers_too_large");
    assertThat(answer(sent("GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: a\r\n\r\n")))
        .startsWith("HTTP/1.1 414 ")
        .contains("problem:uri_too_long");
    assertThat(answer(sent(JSON + "Content-Length: 3\r\n" + CHUNKED + "0\r\n\r\n")))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void whoeverFetchesNoAnswersHasToWaitWithSending() throws Exception {
    int lines = 30_000;
    Socket socket = new Socket();
    socket.setReceiveBufferSize(8 << 10);
    socket.connect(new InetSocketAddress(service.address().getHost(), service.address().getPort()));
    sockets.add(socket);
    CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> sendLines(socket, lines));
    awaitStillness();

    assertThat(library.begun()).isBetween(1, lines - 1000);
    assertThat(sender).isNotDone();
    assertThat(client.post("{\"text\": \"x\"}").statusCode()).isEqualTo(200);

    long answers = answer(socket).lines().filter(line -> line.startsWith("{\"id\":\"")).count();
    assertThat(answers).isEqualTo(lines);
    sender.join();
  }

  private static void sendLines(Socket socket, int lines) {
    String line = "{\"text\": \"" + "x".repeat(480) + "\"}\n";
    String chunk = Integer.toHexString(line.length()) + "\r\n" + line + "\r\n";
    try {
      OutputStream out = socket.getOutputStream();
      out.write((LINES + "Connection: close\r\n" + CHUNKED).getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < lines; i++) {
        out.write(chunk.getBytes(StandardCharsets.US_ASCII));
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until articles have been read, and none any more for a while. */
  private void awaitStillness() throws InterruptedException {
    int before = -1;
    while (library.begun() == 0 || library.begun() != before) {
      before = library.begun();
      Thread.sleep(300);
    }
  }

  private Socket sent(String words) throws IOException {
    Socket socket = new Socket(service.address().getHost(), service.address().getPort());
    sockets.add(socket);
    socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Returns all that comes until the connection is closed. */
  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    StringBuilder answer = new StringBuilder();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    try {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        answer.append((char) c);
      }
    } catch (SocketException e) {
      // Reset: what came before it counts.
      return answer.toString();
    }
    return answer.toString();
  }

  private void awaitMetric(String line) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (client.get("/metrics").body().contains("\n" + line + "\n")) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(client.get("/metrics").body()).contains(line);
  }
}
