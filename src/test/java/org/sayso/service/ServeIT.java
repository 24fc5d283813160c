package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.JavaProcess;

/** The packaged service as a process of its own; needs the models. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServeIT {

  private static final String JAR = Path.of("target", "sayso-cli.jar").toString();
  private static final Pattern ADDRESS = Pattern.compile("listening at (http://\\S+)");

  @TempDir Path folder;
  private Process process;
  private Path log;

  private Client serve(String... more) throws Exception {
    log = folder.resolve("log");
    List<String> words = new ArrayList<>(List.of("-jar", JAR, "serve", "--port", "0"));
    words.addAll(List.of(more));
    process =
        JavaProcess.ofThisJava().start(folder.resolve("out"), log, words.toArray(String[]::new));
    for (int i = 0; i < 1200 && process.isAlive(); i++) {
      Matcher address = ADDRESS.matcher(log());
      if (address.find()) {
        return new Client(URI.create(address.group(1)));
      }
      Thread.sleep(50);
    }
    throw new AssertionError(log());
  }

  private String log() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  @AfterEach
  void kill() {
    process.destroyForcibly();
  }

  @Test
  void sigtermInFullLoadLosesNoRequestThatWasTaken() throws Exception {
    Client client = serve("--queue", "30", "--access-log");
    String article = Files.readString(Path.of("docs", "samples", "council-vote.txt"));
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      asked.add(client.postLater(ServiceTest.json("a" + i, article, "")));
    }
    CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();

    process.destroy();

    int answered = 0;
    for (int i = 0; i < asked.size(); i++) {
      int status = status(asked.get(i));
      if (status == 200) {
        assertThat(asked.get(i).join().body())
            .startsWith("{\"id\":\"a" + i + "\",")
            .endsWith("}\n");
        answered++;
      } else {
        assertThat(status).isIn(429, 503, 0);
      }
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(log()).isZero();
    assertThat(answered).isGreaterThan(5);
    assertThat(log().lines().filter(line -> line.contains("/v1/quotes 200 "))).hasSize(answered);
    assertThat(log()).contains("sayso: draining", "sayso: all answered");
  }

  /** Returns 0 where the port was closed before the request was there. */
  private static int status(CompletableFuture<HttpResponse<String>> answer) {
    try {
      return answer.join().statusCode();
    } catch (CompletionException e) {
      assertThat(e).hasCauseInstanceOf(IOException.class);
      return 0;
    }
  }

  @Test
  void logHasNothingOfARequestAndNobodyWritesIntoIt() throws Exception {
    Client client = serve("--access-log", "--max-characters", "1000");
    client.post(ServiceTest.json("secretid", "“The secretword,” he said.", ""));
    client.post(ServiceTest.json("secretid", "secretword".repeat(200), ""));
    client.post("secretword");
    client.stream("{\"text\": \"secretword\"}\nsecretword\n");
    client.get("/secretpath%0d%0asecretline?secretquery");
    client.get("/secretpath?secretquery");
    client.send(client.post("secrettype/secret", "secretword").header("User-Agent", "secretagent"));

    assertThat(log()).doesNotContain("secret");
    assertThat(log().lines().skip(1)).allMatch(line -> line.contains("sayso.service - 127.0.0.1 "));
    assertThat(log()).contains("/v1/quotes 200 ", "/v1/quotes 413 ", "other 404 ");
  }
}
