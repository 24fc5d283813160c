package org.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a window, steered by its DevTools protocol. Not thread-safe. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PAUSE = 50;
  private static final long MINUTES = 3;

  private final Process process;
  private final WebSocket socket;
  private final Answers answers = new Answers();
  private int messages;

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, answers).join();
  }

  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1300,900",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    await(() -> Files.exists(port) && Files.readAllLines(port).size() > 1);
    return new Browser(process, page(Files.readAllLines(port).get(0)));
  }

  private static URI page(String port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    JsonNode targets =
        JSON.readTree(
            HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body());
    for (JsonNode target : targets) {
      if (target.path("type").asText().equals("page")) {
        return URI.create(target.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new AssertionError(targets);
  }

  void open(URI page) throws Exception {
    send("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
    await("document.readyState + location.href === 'complete%s'".formatted(page));
    // Charts take their size when they are first shown.
    evaluate("new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))");
  }

  /** Returns what the page is now, its scripts having run. */
  Document page() {
    return Jsoup.parse(evaluate("document.documentElement.outerHTML"));
  }

  /** Returns the value of an expression as text. */
  String evaluate(String script) {
    ObjectNode params = JSON.createObjectNode();
    params.put("expression", "Promise.resolve(%s).then(String)".formatted(script));
    params.put("awaitPromise", true);
    JsonNode answer = send("Runtime.evaluate", params);
    assertThat(answer.has("exceptionDetails")).as(answer::toString).isFalse();
    return answer.path("result").path("value").asText();
  }

  /** Waits until an expression is true. */
  void await(String script) throws Exception {
    await(() -> evaluate(script).equals("true"));
  }

  void click(double x, double y) {
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ObjectNode params = JSON.createObjectNode();
      params.put("type", type).put("x", x).put("y", y).put("button", "left").put("clickCount", 1);
      send("Input.dispatchMouseEvent", params);
    }
  }

  private JsonNode send(String method, ObjectNode params) {
    int id = ++messages;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", params);
    CompletableFuture<JsonNode> answer = answers.to(id);
    socket.sendText(message.toString(), true).join();
    return answer.orTimeout(MINUTES, TimeUnit.MINUTES).join();
  }

  private static void await(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!condition.isMet()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(PAUSE);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
  }

  @FunctionalInterface
  private interface Condition {
    boolean isMet() throws IOException;
  }

  /** Puts messages together and hands them to whoever waits. */
  private static final class Answers implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();

    CompletableFuture<JsonNode> to(int id) {
      return waiting.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
      text.append(part);
      if (isLast) {
        take(text.toString());
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, part, isLast);
    }

    private void take(String message) {
      try {
        JsonNode json = JSON.readTree(message);
        if (json.has("id")) {
          to(json.get("id").asInt()).complete(json.path("result"));
        }
      } catch (IOException e) {
        throw new AssertionError(message, e);
      }
    }
  }
}
