package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.report.KeptFields;

/**
 * Holds what {@code report} was asked to do.
 *
 * @param files what to read, in this order; {@code -} is standard input
 * @param output where to write; empty for standard output
 * @param title what stands over the page
 * @param fields under which names the batch kept dates, titles and links
 */
record ReportOptions(List<String> files, Optional<Path> output, String title, KeptFields fields) {

  List<String> keptNames() {
    return List.of(fields.date(), fields.title(), fields.url());
  }
}
