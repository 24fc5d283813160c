package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchFailure;
import org.sayso.batch.MalformedEntry;
import org.sayso.report.Report;

/**
 * Does what {@code report} was asked to do. What cannot be read is reported, counted, and passed
 * over. Not thread-safe: made for one run.
 */
final class ReportRun {

  private final ReportOptions options;
  private final Outside outside;
  private long troubles;

  ReportRun(ReportOptions options, Outside outside) {
    this.options = options;
    this.outside = outside;
  }

  /**
   * Returns the exit status.
   *
   * @throws IOException if the page cannot be written
   */
  int run() throws IOException {
    try (Report report = new Report(options.title(), options.fields());
        BatchFiles files = new BatchFiles(options, outside.in())) {
      for (Optional<BatchEntry> next = files.next(); next.isPresent(); next = files.next()) {
        mention(next.get());
        report.add(next.get());
      }
      if (report.articles() == 0) {
        outside.err().println("sayso: no articles to report on; nothing was written");
        return Tally.NOTHING_DONE;
      }
      try (OutputStream out =
          new BufferedOutputStream(OutputFile.orElse(options.output(), outside.out()))) {
        report.writeTo(out);
      }
    }
    return troubles == 0 ? Tally.DONE : Tally.SOME_FAILED;
  }

  private void mention(BatchEntry entry) {
    if (entry instanceof BatchFailure failure) {
      String who = failure.id().isEmpty() ? "an article" : "article " + failure.id();
      mention(who + " had failed: " + failure.message());
    } else if (entry instanceof MalformedEntry wrong) {
      mention(wrong.message());
    }
  }

  private void mention(String trouble) {
    troubles++;
    outside.err().println("sayso: " + trouble);
  }
}
