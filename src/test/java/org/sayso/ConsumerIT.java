package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody else's project that has Sayso and nothing more: what it gets, and what it prints. */
class ConsumerIT {

  private static final Path PROJECT = Path.of("target", "it", "consumer");
  private static final Path CLASSES = PROJECT.resolve("target").resolve("classes");
  private static final Path CLASS_PATH = PROJECT.resolve("target").resolve("class-path.txt");
  private static final Path MAIN = Path.of("src/it/consumer/src/main/java/Main.java");

  /** What a user downloads, in MB, rounded up; a jar that grows is noticed here. */
  private static final int MAX_MEGABYTES = 110;

  @ParameterizedTest
  @MethodSource("org.sayso.Jdks#oldestAndNewestAtHand")
  void printsTheQuotesOfTheReadmesLinesOnEveryJdk(Path jdk) throws Exception {
    assertThatItPrintsTheQuotes(
        jdk,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        CLASSES + File.pathSeparator + resolved());
  }

  @ParameterizedTest
  @MethodSource("org.sayso.Jdks#oldestAndNewestAtHand")
  void printsThemOnTheModulePathToo(Path jdk) throws Exception {
    assertThatItPrintsTheQuotes(
        jdk,
        "--enable-native-access=com.microsoft.onnxruntime",
        "-p",
        resolved(),
        "--add-modules",
        "org.sayso,org.apache.commons.text",
        "-cp",
        CLASSES.toString());
  }

  private static void assertThatItPrintsTheQuotes(Path jdk, String... options) throws Exception {
    JavaProcess.Ended ended = JavaProcess.of(jdk, options).run("Main");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(0);
    assertThat(ended.out())
        .contains("Marta Ellwood: [“We will not sell the harbour")
        .contains("Tobias Renn: [“It was never about the money,”")
        .contains("Ilse Varnholt: [“The sea decides in the end,”");
  }

  @Test
  void itsLinesAreTheReadmes() throws IOException {
    List<String> readme =
        Files.readString(Path.of("README.md"), StandardCharsets.UTF_8)
            .lines()
            .dropWhile(line -> !line.equals("```java"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .map(String::strip)
            .toList();

    String main = oneSpace(Files.readString(MAIN, StandardCharsets.UTF_8));
    assertThat(readme).hasSize(5);
    assertThat(main).contains(oneSpace(String.join(" ", readme)));
  }

  /** A formatter may break lines elsewhere. */
  private static String oneSpace(String code) {
    return code.replaceAll("\\s+", " ").replace(" .", ".").replace("( ", "(");
  }

  @Test
  void getsFiveJarsAndNoneThatASurfaceAloneNeeds() throws IOException {
    List<Path> jars = Stream.of(resolved().split(File.pathSeparator, -1)).map(Path::of).toList();

    assertThat(jars)
        .extracting(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", ""))
        .containsExactlyInAnyOrder(
            "sayso", "stanford-corenlp", "commons-text", "commons-lang3", "onnxruntime");
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    assertThat(bytes / 1_000_000).isLessThan(MAX_MEGABYTES);
  }

  @Test
  void theInstalledJarIsTheLibraryUnderItsModuleName() throws IOException {
    try (JarFile jar = new JarFile(resolved().split(File.pathSeparator, -1)[0])) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("org.sayso");
      assertThat(jar.getEntry("org/sayso/Sayso.class")).isNotNull();
      assertThat(jar.getEntry("org/sayso/model/attribution/encoder.onnx")).isNotNull();
      assertThat(jar.stream().map(entry -> entry.getName()))
          .allMatch(name -> name.startsWith("org/") || name.startsWith("META-INF/"))
          .noneMatch(name -> name.startsWith("org/apache/"));
    }
  }

  @Test
  void sourcesAndJavadocAreInstalledBesideIt() throws IOException {
    String jar = resolved().split(File.pathSeparator, -1)[0];
    TreeMap<String, String> inside = new TreeMap<>();
    inside.put("-sources.jar", "org/sayso/Sayso.java");
    inside.put("-javadoc.jar", "org/sayso/Sayso.html");
    for (String which : inside.keySet()) {
      try (JarFile other = new JarFile(jar.replaceAll("\\.jar$", which))) {
        assertThat(other.getEntry(inside.get(which))).as(inside.get(which)).isNotNull();
        assertThat(other.stream().map(entry -> entry.getName()))
            .noneMatch(name -> name.endsWith(".onnx") || name.equals("org/sayso/marks/Marks.html"));
      }
    }
  }

  private static String resolved() throws IOException {
    return Files.readString(CLASS_PATH, StandardCharsets.UTF_8).strip();
  }
}
