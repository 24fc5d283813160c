package org.sayso.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, that does what a user would. Not thread-safe. */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /** Starts it, with a profile of its own; skips the test where none is installed. */
  public static Browser start(Path profile) throws Exception {
    Optional<Path> program = installed();
    Assumptions.assumeTrue(
        program.isPresent(), "no browser on the PATH, none of " + NAMES + ": page not looked at");
    return start(program.get(), profile);
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser start(Path program, Path profile) throws Exception {
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
    Browser browser = new Browser(process, DevTools.at(port(process, profile)));
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

  public JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    return tools.send(method, parameters);
  }

  public void show(int width, int height, boolean isDark) throws Exception {
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
  public void go(String address) throws Exception {
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Returns what an expression of JavaScript gives, a promise's value too. */
  public JsonNode evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  public String text(String selector) throws Exception {
    return evaluate("document.querySelector(\"" + selector + "\").innerText").asText();
  }

  public List<String> texts(String selector) throws Exception {
    List<String> texts = new ArrayList<>();
    evaluate(
            "[...document.querySelectorAll(\""
                + selector
                + "\")].filter((e) => e.checkVisibility()).map((e) => e.innerText.replace(/\\s+/g, ' ').trim())")
        .forEach(each -> texts.add(each.asText()));
    return texts;
  }

  public void await(String condition) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (evaluate("Boolean(" + condition + ")").asBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + condition);
  }

  /** Presses a key, such as {@code Tab}, as a user would. */
  public void press(String key, int code) throws Exception {
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
  public void point(String selector, boolean isTap) throws Exception {
    JsonNode place =
        evaluate(
            "(() => { const e = document.querySelector(\""
                + selector
                + "\"); e.scrollIntoView({block: 'center'});"
                + " const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    double x = place.get(0).asDouble();
    double y = place.get(1).asDouble();
    mouse("mouseMoved", x, y, "none");
    if (isTap) {
      click(x, y);
    }
  }

  public void click(double x, double y) throws Exception {
    mouse("mousePressed", x, y, "left");
    mouse("mouseReleased", x, y, "left");
  }

  private void mouse(String type, double x, double y, String button) throws Exception {
    int clicks = button.equals("none") ? 0 : 1;
    send(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", clicks));
  }

  /** Returns what went wrong in the page: exceptions, and what its policy forbade. */
  public List<String> complaints() {
    return tools.complaints();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }
}
