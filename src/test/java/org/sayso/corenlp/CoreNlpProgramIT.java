package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.JavaProcess;

/** A program that knows CoreNLP alone, in a project that has the whole of it, and its server. */
class CoreNlpProgramIT {

  private static final Path PROJECT = Path.of("target", "it", "corenlp");
  private static final Path PROPERTIES = PROJECT.resolve("pipeline.properties");
  private static final Path SAMPLE = Path.of("docs/samples/council-vote.txt");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void printsOurSpeakersFromCoreDocument() throws Exception {
    assertThat(run(PROPERTIES, SAMPLE, "quotes").lines())
        .startsWith(
            "Marta Ellwood: “We will not sell the harbour to the first bidder who turns up with a"
                + " brass band,”",
            "Marta Ellwood: “Not this year, and not at that price.”",
            "Marta Ellwood: “far below”",
            "Tobias Renn: “It was never about the money,”")
        .contains("Ilse Varnholt: “The sea decides in the end,”");
  }

  @Test
  void showsThemInCoreNlpsJson() throws Exception {
    JsonNode quotes = MAPPER.readTree(run(PROPERTIES, SAMPLE, "json")).get("quotes");

    assertThatMartaEllwoodIsFirst(quotes);
    assertThat(quotes.get(0).get("canonicalMentionBegin").isInt()).isTrue();
    assertThat(quotes).extracting(quote -> quote.get("speaker").textValue()).contains("Unknown");
  }

  private static void assertThatMartaEllwoodIsFirst(JsonNode quotes) {
    JsonNode first = quotes.get(0);
    assertThat(first.get("text").textValue()).startsWith("“We will not sell");
    assertThat(first.get("speaker").textValue()).isEqualTo("Marta Ellwood");
    assertThat(first.get("canonicalSpeaker").textValue()).isEqualTo("Marta Ellwood");
    assertThat(first.get("mention").textValue()).isEqualTo("Mayor Marta Ellwood");
    assertThat(first.get("mentionType").textValue()).isEqualTo("name");
  }

  @Test
  void keepsThemInProtocolBuffersWithoutTheArticle() throws Exception {
    String serialized = run(PROJECT.resolve("serialized.properties"), SAMPLE, "serialized");

    assertThat(serialized).startsWith("Marta Ellwood: “We will not sell").contains("Tobias Renn: ");
  }

  @Test
  void peopleWithoutTheLibraryThatReadsThemSayWhichItIs() throws Exception {
    Path people = Files.writeString(folder.resolve("people.csv"), "id,name\np1,Thomas Reed\n");
    Path properties =
        Files.writeString(
            folder.resolve("people.properties"),
            Files.readString(PROPERTIES) + "sayso.people = " + people + "\n");

    JavaProcess.Ended ended =
        java().run("Program", properties.toString(), SAMPLE.toString(), "quotes");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err())
        .contains("sayso.people: needs de.siegmar:fastcsv, which is not on the class path");
  }

  @Test
  void theServerShowsThem() throws Exception {
    int port = freePort();
    Process server =
        java()
            .start(
                folder.resolve("out"),
                folder.resolve("err"),
                "edu.stanford.nlp.pipeline.StanfordCoreNLPServer",
                "-serverProperties",
                PROPERTIES.toString(),
                "-server_id",
                "sayso-test-" + port,
                "-port",
                Integer.toString(port),
                "-timeout",
                "60000");
    try {
      String answer = post(port, Files.readString(SAMPLE, StandardCharsets.UTF_8));

      assertThatMartaEllwoodIsFirst(MAPPER.readTree(answer).get("quotes"));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Asks again until the server, which is just starting, takes the connection. */
  private static String post(int port, String text) throws Exception {
    String properties = URLEncoder.encode("{\"outputFormat\":\"json\"}", StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/?properties=" + properties))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    IOException last = new IOException("never asked");
    for (int k = 0; k < 100; k++) {
      try {
        return HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
            .body();
      } catch (java.net.ConnectException e) {
        last = e;
        Thread.sleep(200);
      }
    }
    throw last;
  }

  private static String run(Path properties, Path text, String what) throws Exception {
    JavaProcess.Ended ended = java().run("Program", properties.toString(), text.toString(), what);
    assertThat(ended.status()).as(ended.err()).isEqualTo(0);
    return ended.out();
  }

  private static JavaProcess java() throws IOException {
    Path built = PROJECT.resolve("target");
    String resolved =
        Files.readString(built.resolve("class-path.txt"), StandardCharsets.UTF_8).strip();
    return JavaProcess.ofThisJava(
        "-Dfile.encoding=UTF-8", "-cp", built.resolve("classes") + File.pathSeparator + resolved);
  }
}
