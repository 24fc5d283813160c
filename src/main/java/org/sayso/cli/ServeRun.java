package org.sayso.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.sayso.service.Service;
import org.sayso.service.ServiceOptions;

/** Serves until the process is told to end. Not thread-safe: made for one run. */
final class ServeRun {

  /** Loads what is loaded at the first article only, so that no client waits for it. */
  private static final String FIRST_ARTICLE = "“We are ready,” the mayor said. She smiled.";

  private final ServiceOptions options;
  private final LibraryOptions reading;
  private final PrintStream err;
  private final ArticleReader.Opener library;

  ServeRun(
      ServiceOptions options,
      LibraryOptions reading,
      PrintStream err,
      ArticleReader.Opener library) {
    this.options = options;
    this.reading = reading;
    this.err = err;
    this.library = library;
  }

  /**
   * Returns never: what ends the process gives the exit status.
   *
   * @throws IOException if it cannot listen
   */
  int run() throws IOException, InterruptedException {
    try (Service service = Service.listen(options);
        ArticleReader reader = library.open(reading)) {
      reader.read(FIRST_ARTICLE);
      Heap.trim();
      service.start(reader::read);
      err.println("sayso: listening at " + service.address());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service), "sayso-end"));
      Thread.currentThread().join();
    }
    return Tally.DONE;
  }

  /**
   * Answers what was taken. Then it ends the process itself, since one that is ended by a signal
   * has another exit status than 0, whatever it has done meanwhile.
   */
  private void end(Service service) {
    err.println("sayso: draining");
    int left = service.drain();
    service.close();
    err.println(left == 0 ? "sayso: all answered" : "sayso: " + left + " requests were broken off");
    err.flush();
    Runtime.getRuntime().halt(left == 0 ? Tally.DONE : Tally.SOME_FAILED);
  }
}
