package org.sayso.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Talks with the page of a browser by Chrome's DevTools protocol. Not thread-safe. */
final class DevTools {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final WebSocket socket;
  private final Replies replies;
  private int messages;

  private DevTools(WebSocket socket, Replies replies) {
    this.socket = socket;
    this.replies = replies;
  }

  /** Begins to talk with the page of the browser that listens at a port of this machine. */
  static DevTools at(String port) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    Replies replies = new Replies();
    WebSocket socket =
        http.newWebSocketBuilder().buildAsync(page(http, port), replies).get(1, TimeUnit.MINUTES);
    return new DevTools(socket, replies);
  }

  private static URI page(HttpClient http, String port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    for (JsonNode target : JSON.readTree(http.send(request, BodyHandlers.ofString()).body())) {
      if (target.get("type").asText().equals("page")) {
        return URI.create(target.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("the browser has no page");
  }

  JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    int id = ++messages;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    CompletableFuture<JsonNode> reply = replies.expect(id);
    socket.sendText(message.toString(), true).get(1, TimeUnit.MINUTES);
    JsonNode answer = reply.get(1, TimeUnit.MINUTES);
    if (answer.has("error")) {
      throw new IOException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  /** Returns what went wrong in the page: exceptions, and what its policy forbade. */
  List<String> complaints() {
    return replies.complaints;
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
        JsonNode reply = JSON.readTree(message);
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
