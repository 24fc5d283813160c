package org.sayso;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs on this machine: the one that runs the tests, and those installed beside it. */
final class Jdks {

  private Jdks() {}

  /** Returns the JDK that runs the tests, and the newest if that is a newer one. */
  static Stream<Path> oldestAndNewestAtHand() throws IOException {
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(running.getParent())) {
      Optional<Path> newest =
          beside
              .filter(home -> feature(home) > Runtime.version().feature())
              .max(comparing(Jdks::feature));
      return Stream.concat(Stream.of(running), newest.stream());
    }
  }

  /** Returns the feature version that a JDK's {@code release} file tells; 0 if it is no JDK. */
  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.exists(release)) {
      return 0;
    }
    Properties told = new Properties();
    try (Reader in = Files.newBufferedReader(release)) {
      told.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = told.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Runtime.Version.parse(version).feature();
  }
}
