package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks a service over HTTP. Thread-safe. */
final class Client {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Client(URI address) {
    this.address = address;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String json) throws IOException, InterruptedException {
    return send(post("application/json", json));
  }

  HttpResponse<String> stream(String lines) throws IOException, InterruptedException {
    return send(post("application/x-ndjson", lines));
  }

  CompletableFuture<HttpResponse<String>> postLater(String json) {
    return http.sendAsync(post("application/json", json).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder post(String type, String body) {
    return request(QuotesEndpoint.PATH)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(1));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Asserts that an answer is a problem as all are, and returns its detail. */
  static String detailOf(HttpResponse<String> answer, int status, String type) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("type").textValue()).isEqualTo("urn:sayso:problem:" + type);
    assertThat(problem.get("title").textValue()).isNotBlank();
    assertThat(problem.get("remedy").textValue()).isNotBlank();
    return problem.get("detail").textValue();
  }
}
