package org.sayso.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks of the stages; JMH's own arguments come in {@code jmh.arguments}. */
final class Stages {

  private Stages() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    String own = System.getProperty("jmh.arguments", "").strip();
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(own.isEmpty() ? new String[0] : own.split(" ", -1)))
            .include("org.sayso.*(LanguageStages|AttributionStages|WholeReading).*")
            .forks(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(5))
            .jvmArgsAppend("-Darticles=" + System.getProperty("articles", "auto"))
            .build();
    new Runner(options).run();
  }
}
