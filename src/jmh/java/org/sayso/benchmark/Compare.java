package org.sayso.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has Sayso and its peers read the same articles, each in a process of its own, and prints words
 * per second, the time to the first quote, memory, and the ratios.
 */
final class Compare {

  private static final Path FOLDER = Path.of(System.getProperty("benchmark.folder"));
  private static final Path FAST = FOLDER.resolve("fast.jsonl");
  private static final Path SLOW = FOLDER.resolve("slow.jsonl");
  private static final String CORES = "2";

  private Compare() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Corpus all = Corpus.chosen().first(Integer.getInteger("fast.articles", Integer.MAX_VALUE));
    Corpus few = all.first(Integer.getInteger("corenlp.articles", 12));
    all.write(FAST);
    few.write(SLOW);
    System.out.printf(
        "%s: %d articles, %d words; the slow peer reads %d of them%n",
        all.name(), all.texts().size(), NewsText.words(all.texts()), few.texts().size());

    Reading ours = reading("Sayso, two threads", saysoOn(FAST, CORES));
    Reading oursOfFew = reading("Sayso, two threads, the few", saysoOn(SLOW, CORES));
    Reading coreNlp = reading("CoreNLP quote, two threads", coreNlp());
    System.out.printf(
        "words per second, ours ÷ CoreNLP quote: %.1f (the same articles: %.1f); first quote %.1f times sooner, memory 1/%.1f%n",
        ours.wordsPerSecond() / coreNlp.wordsPerSecond(),
        oursOfFew.wordsPerSecond() / coreNlp.wordsPerSecond(),
        coreNlp.firstQuoteSeconds() / ours.firstQuoteSeconds(),
        (double) coreNlp.peakMegabytes() / ours.peakMegabytes());

    output(onOneCore(java("OneCore", FAST.toString()))).forEach(System.out::println);
    String python = System.getProperty("textacy.python", "");
    if (!python.isBlank()) {
      Reading alone = reading("Sayso, one core", onOneCore(saysoOn(FAST, "1")));
      Reading textacy =
          reading(
              "textacy, one core",
              onOneCore(List.of(python, "src/jmh/python/textacy_peer.py", FAST.toString())));
      System.out.printf(
          "words per second on one core, ours ÷ textacy: %.2f%n",
          alone.wordsPerSecond() / textacy.wordsPerSecond());
    }
  }

  private static List<String> saysoOn(Path articles, String threads) throws IOException {
    List<String> command = java("SaysoProcess", articles.toString(), threads);
    for (String option : System.getProperty("sayso.jvm", "").split(" ", -1)) {
      if (!option.isBlank()) {
        command.add(1, option);
      }
    }
    return command;
  }

  private static List<String> coreNlp() throws IOException {
    List<String> command = java("CoreNlpProcess", SLOW.toString(), CORES);
    command.add(1, "-Xmx" + System.getProperty("corenlp.heap", "8g"));
    return command;
  }

  private static List<String> java(String main, String... arguments) throws IOException {
    String path =
        String.join(
            System.getProperty("path.separator"),
            System.getProperty("benchmark.test.classes"),
            System.getProperty("benchmark.classes"),
            Files.readString(FOLDER.resolve("benchmark.classpath")).strip());
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-cp", path, "org.sayso.benchmark." + main));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> onOneCore(List<String> command) {
    List<String> bound = new ArrayList<>(OneCpu.prefix());
    bound.addAll(command);
    return bound;
  }

  private static Reading reading(String what, List<String> command)
      throws IOException, InterruptedException {
    Optional<Reading> reading =
        output(command).stream().filter(Reading::isIn).map(Reading::parse).findFirst();
    Reading found =
        reading.orElseThrow(() -> new IllegalStateException(what + ": printed no reading"));
    System.out.printf(
        "%-30s %,8.0f words/s  first quote %5.1f s  peak %,6d MB%n",
        what, found.wordsPerSecond(), found.firstQuoteSeconds(), found.peakMegabytes());
    return found;
  }

  private static List<String> output(List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(FOLDER.resolve("errors.txt").toFile()).start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "a process ended with status " + status + ": see " + FOLDER.resolve("errors.txt"));
    }
    return lines;
  }
}
