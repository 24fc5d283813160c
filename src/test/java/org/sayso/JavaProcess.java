package org.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts Java as a user would, and waits for what it prints. */
public final class JavaProcess {

  /** What a process printed, in UTF-8, and its exit status. */
  public record Ended(int status, String out, String err) {}

  private final List<String> command = new ArrayList<>();

  private JavaProcess(Path home, String... options) {
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-Xmx1g", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of(options));
  }

  public static JavaProcess ofThisJava(String... options) {
    return new JavaProcess(Path.of(System.getProperty("java.home")), options);
  }

  public static JavaProcess of(Path home, String... options) {
    return new JavaProcess(home, options);
  }

  public Process start(Path out, Path err, String... args) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(all);
    // The virtual machine would say on standard error that it has picked them up.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return process;
  }

  public Ended run(String... args) throws IOException, InterruptedException {
    Path out = Files.createTempFile("sayso", ".out");
    Path err = Files.createTempFile("sayso", ".err");
    try {
      Process process = start(out, err, args);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Ended(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
