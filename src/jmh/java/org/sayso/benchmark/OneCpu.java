package org.sayso.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Says how to keep a process to one core. */
final class OneCpu {

  private static final String TASKSET = "taskset";
  private static final String ALLOWED = "Cpus_allowed_list:";

  private OneCpu() {}

  /** Returns what to put before a command; nothing where the system has no such program. */
  static List<String> prefix() {
    boolean isThere =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, TASKSET)));
    return isThere ? List.of(TASKSET, "-c", firstAllowed()) : List.of();
  }

  /** In a container core 0 may be somebody else's. */
  private static String firstAllowed() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(ALLOWED))
          .map(line -> line.substring(ALLOWED.length()).trim().replaceAll("[-,].*", ""))
          .findFirst()
          .orElse("0");
    } catch (IOException e) {
      return "0";
    }
  }
}
