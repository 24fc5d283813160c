package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.Article;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Speaker;
import org.sayso.json.ArticleJson;

/** The packaged jar as a user starts it; it must have been built, and needs the models. */
class MainIT {

  private static final Path JAR = Path.of("target", "sayso-cli.jar");
  private static final Path SAMPLE = Path.of("docs", "samples", "council-vote.txt");

  @TempDir Path folder;

  @Test
  void jarHasTheLicenceOfAllThatIsInIt() throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(JAR)) {
      Path licences = jar.getPath("META-INF", "licences");
      String list = Files.readString(licences.resolve("README.txt"));

      assertThat(dependencies())
          .hasSizeGreaterThan(8)
          .allSatisfy(name -> assertThat(list).contains("\n" + name + " "));
      assertThat(list.split("[\\s,]+"))
          .filteredOn(word -> word.matches("\\S+\\.txt"))
          .contains("MIT.txt", "JMustache.txt", "GPL-3.0.txt")
          .allSatisfy(
              name ->
                  assertThat(
                          Stream.of(licences, jar.getPath("/"))
                              .map(at -> at.resolve(name))
                              .filter(Files::exists))
                      .isNotEmpty());
    }
  }

  /** What the build says it has put into the jar. */
  private static List<String> dependencies() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("target", "runtime-dependencies.txt"))) {
      return lines
          .map(line -> line.strip().split(":", -1))
          .filter(parts -> parts.length >= 5)
          .map(parts -> parts[1])
          .toList();
    }
  }

  @Test
  void sampleArticleIsPrintedWithItsSpeakers() throws Exception {
    Ended ended = start("quotes", SAMPLE);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(0);
    assertThat(ended.out())
        .contains("Marta Ellwood · said")
        .contains("“We will not sell the harbour to the first bidder")
        .contains("Ilse Varnholt (she) · said")
        .doesNotContain("\u001b");
  }

  @Test
  void jsonOfTheSampleIsReadBackAndCoversAllThatIsInQuotationMarks() throws Exception {
    Ended ended = start("quotes", "--format", "jsonl", SAMPLE);

    assertThat(ended.status()).isEqualTo(0);
    Article article = ArticleJson.fromJson(ended.out(), Files.readString(SAMPLE));
    assertThat(article.quotes()).hasSizeGreaterThan(10);
    for (int i = 0; i < article.text().length(); i++) {
      if (article.text().charAt(i) == '“') {
        assertThat(accountsFor(article, i)).as(article.text().substring(i)).isTrue();
      }
    }
  }

  @Test
  void speakersGetTheIdsOfTheUsersOwnPeople() throws Exception {
    Path people =
        Files.writeString(
            folder.resolve("people.csv"),
            """
            type,name,id,note
            person,Marta Ellwood,p1,"mayor, since 2019"
            person,Tobias Renn,p2,
            person,Tobias Renn,p3,
            """);

    Ended ended = start("quotes", "--format", "jsonl", "--people", people, SAMPLE);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(0);
    Article article = ArticleJson.fromJson(ended.out(), Files.readString(SAMPLE));
    assertThat(speaker(article, "Marta Ellwood").externalId()).contains("p1");
    assertThat(speaker(article, "Tobias Renn").candidates()).containsExactly("p2", "p3");
    assertThat(speaker(article, "Ilse Varnholt").externalId()).isEmpty();
  }

  @Test
  void peopleThatCannotBeReadEndTheRunWithTwo() throws Exception {
    Path people = Files.writeString(folder.resolve("people.csv"), "id;name\np1;Marta Ellwood\n");

    Ended ended = start("quotes", "--people", people, SAMPLE);

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("sayso: --people " + people + ", line 1: no column \"id\" among [id;name];");
  }

  @Test
  void articlesThatFailAreReportedAndTheOthersAreRead() throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id": "a1", "text": "“No,” Marta Ellwood said."}
            nonsense
            {"id": "a3", "text": ""}
            """);

    Ended ended = start("quotes", lines, "--format", "jsonl", "--threads", "2");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out().lines()).hasSize(3).last().asString().startsWith("{\"id\":\"a3\",");
    assertThat(ended.err()).contains("invalid_json: " + lines + ", line 2");
  }

  @Test
  void wrongUsageAndMissingModelsEndWithTwo() throws Exception {
    assertThat(start("quotes", "--format", "xml").status()).isEqualTo(2);

    Ended ended = start("quotes", "--model", folder, SAMPLE);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).startsWith("sayso: ").hasLineCount(1);
  }

  @Test
  void versionIsThatOfTheBuild() throws Exception {
    assertThat(start("--version").out()).matches("sayso [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
  }

  private static Speaker speaker(Article article, String name) {
    return article.speakers().stream()
        .filter(speaker -> speaker.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean accountsFor(Article article, int offset) {
    return article.quotes().stream().map(Quote::span).anyMatch(span -> span.contains(offset))
        || article.unattributed().stream()
            .map(Passage::span)
            .anyMatch(span -> span.contains(offset));
  }

  private Ended start(Object... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-Xmx1g", "-jar", JAR.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    // The virtual machine would say on standard error that it has picked them up.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Ended(int status, String out, String err) {}
}
