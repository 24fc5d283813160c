package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.Sayso;

/** The examples of the guide do what it says; needs the models. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServiceGuideIT {

  private static final String ADDRESS = "127.0.0.1:8080";

  private static Sayso sayso;
  private static Service service;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    sayso = Sayso.create();
    service = Service.listen(ServiceOptions.local(0));
    service.start(sayso::read);
  }

  @AfterAll
  static void stop() {
    service.close();
    sayso.close();
  }

  @Test
  void curlGetsOneArticleAndAStream() throws Exception {
    List<String> commands = examples("sh");

    assertThat(run("sh", "-c", commands.get(0))).startsWith("{\"id\":\"a1\",").contains("Ellwood");
    assertThat(run("sh", "-c", commands.get(1)).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"1\",").contains("Anna Keller"),
            second ->
                assertThat(second)
                    .startsWith(
                        "{\"id\":null,\"error\":{\"code\":\"invalid_json\",\"message\":\"line 2"),
            third -> assertThat(third).startsWith("{\"id\":\"2\","));
  }

  @Test
  void pythonGetsOneArticleAndAStream() throws Exception {
    List<String> programs = examples("python");

    assertThat(run("python3", file("one.py", programs.get(0))).lines())
        .contains("Tobias Renn | a court challenge");
    assertThat(run("python3", file("many.py", programs.get(1))))
        .isEqualTo("1000 articles, Anna Keller\n");
  }

  @Test
  void javaScriptGetsOneArticle() throws Exception {
    assertThat(run("node", file("one.mjs", examples("javascript").get(0))).lines())
        .contains("Marta Ellwood | said", "Tobias Renn | countered");
  }

  private String file(String name, String program) throws IOException {
    return Files.writeString(folder.resolve(name), program).toString();
  }

  private static List<String> examples(String language) throws IOException {
    String guide = Files.readString(Path.of("docs", "service.md"), StandardCharsets.UTF_8);
    assertThat(guide).contains(ADDRESS);
    return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
        .matcher(guide)
        .results()
        .map(
            example ->
                example
                    .group(1)
                    .replace(ADDRESS, service.address().getAuthority())
                    .replace(
                        "\"127.0.0.1\", 8080", "\"127.0.0.1\", " + service.address().getPort()))
        .toList();
  }

  private String run(String... command) throws Exception {
    Path errors = folder.resolve("errors");
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      process = builder.start();
    } catch (IOException e) {
      Assumptions.abort(command[0] + " is not installed: its example was not run");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return out;
  }
}
