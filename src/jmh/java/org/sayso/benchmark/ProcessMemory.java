package org.sayso.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says how much memory this process has, in megabytes. Linux alone tells; elsewhere it is -1. */
final class ProcessMemory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private ProcessMemory() {}

  /** Returns the most that it had at any time. */
  static long peak() {
    return megabytes("VmHWM:");
  }

  /** Returns what it has now. */
  static long resident() {
    return megabytes("VmRSS:");
  }

  private static long megabytes(String fact) {
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(fact)) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
      return -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
