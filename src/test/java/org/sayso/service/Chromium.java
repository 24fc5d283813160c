package org.sayso.service;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A browser without a window, told what to do by Chrome's DevTools protocol. Not thread-safe. */
final class Chromium implements AutoCloseable {

  static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;
  private final WebSocket socket;
  private final Replies replies;
  private final AtomicInteger ids = new AtomicInteger();

  private Chromium(Process process, WebSocket socket, Replies replies) {
    this.process = process;
    this.socket = socket;
    this.replies = replies;
  }

  /** Returns the browser's program, if one is installed. */
  static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium open(Path program, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Replies replies = new Replies();
    HttpClient http = HttpClient.newHttpClient();
    WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(page(http, port(process, profile)), replies)
            .get(1, TimeUnit.MINUTES);
    Chromium browser = new Chromium(process, socket, replies);
    browser.send("Page.enable", Map.of());
    browser.send("Runtime.enable", Map.of());
    browser.send("Log.enable", Map.of());
    browser.send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return browser;
  }

  /** The browser writes down which port it has taken. */
  private static String port(Process process, Path profile)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readAllLines(file).get(0);
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser does not start");
  }

  private static URI page(HttpClient http, String port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    for (JsonNode target :
        Client.MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body())) {
      if (target.get("type").asText().equals("page")) {
        return URI.create(target.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("the browser has no page");
  }

  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = ids.incrementAndGet();
    ObjectNode message = Client.MAPPER.createObjectNode().put("id", id).put("method", method);
    message.set("params", Client.MAPPER.valueToTree(parameters));
    CompletableFuture<JsonNode> reply = replies.expect(id);
    socket.sendText(message.toString(), true).get(1, TimeUnit.MINUTES);
    JsonNode answer = reply.get(1, TimeUnit.MINUTES);
    if (answer.has("error")) {
      throw new IOException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  void show(int width, int height, boolean isDark) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
  }

  /** Goes to an address, from nowhere: another fragment alone would not load it anew. */
  void go(String address) throws Exception {
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Returns what an expression of JavaScript gives, a promise's value too. */
  JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  String text(String selector) throws Exception {
    return evaluate("document.querySelector(\"" + selector + "\").innerText").asText();
  }

  List<String> texts(String selector) throws Exception {
    List<String> texts = new ArrayList<>();
    evaluate(
            "[...document.querySelectorAll(\""
                + selector
                + "\")].filter((e) => e.checkVisibility()).map((e) => e.innerText.replace(/\\s+/g, ' ').trim())")
        .forEach(each -> texts.add(each.asText()));
    return texts;
  }

  void await(String condition) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (evaluate("Boolean(" + condition + ")").asBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + condition);
  }

  /** Presses a key, such as {@code Tab}, as a user would. */
  void press(String key, int code) throws Exception {
    String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
    send(
        "Input.dispatchKeyEvent",
        Map.of(
            "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key", key,
            "code", key,
            "text", text,
            "windowsVirtualKeyCode", code));
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  /** Moves the mouse onto an element, or taps it. */
  void point(String selector, boolean isTap) throws Exception {
    JsonNode place =
        evaluate(
            "(() => { const e = document.querySelector(\""
                + selector
                + "\"); e.scrollIntoView({block: 'center'});"
                + " const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    Map<String, Object> at = Map.of("x", place.get(0).asDouble(), "y", place.get(1).asDouble());
    mouse("mouseMoved", at, "none");
    if (isTap) {
      mouse("mousePressed", at, "left");
      mouse("mouseReleased", at, "left");
    }
  }

  private void mouse(String type, Map<String, Object> at, String button) throws Exception {
    send(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            at.get("x"),
            "y",
            at.get("y"),
            "button",
            button,
            "clickCount",
            button.equals("none") ? 0 : 1));
  }

  /** Returns what went wrong in the page: exceptions, and what its policy forbade. */
  List<String> complaints() {
    return replies.complaints;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }

  /** Collects what the browser says. Thread-safe. */
  private static final class Replies implements WebSocket.Listener {

    private final Map<Integer, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();

    CompletableFuture<JsonNode> expect(int id) {
      return expected.computeIfAbsent(id, each -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
      part.append(data);
      if (isLast) {
        take(part.toString());
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode reply = Client.MAPPER.readTree(message);
        String method = reply.path("method").asText();
        if (reply.has("id")) {
          expected.remove(reply.get("id").asInt()).complete(reply);
        } else if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
          complaints.add(message);
        }
      } catch (IOException e) {
        throw new AssertionError(message, e);
      }
    }
  }
}
