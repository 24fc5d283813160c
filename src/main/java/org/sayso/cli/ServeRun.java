package org.sayso.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
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
   * Returns the exit status when the process has been told to end and what was taken is answered.
   *
   * @throws IOException if it cannot listen
   */
  int run() throws IOException, InterruptedException {
    try (ArticleReader reader = new LazyReader(() -> library.open(reading));
        Service service = Service.listen(options)) {
      reader.read(FIRST_ARTICLE);
      Heap.trim();
      service.start(reader::read);
      CountDownLatch end = new CountDownLatch(1);
      EndSignals.handle(end::countDown);
      err.println("sayso: listening at " + service.address());
      end.await();
      err.println("sayso: draining");
      int left = service.drain();
      err.println(
          left == 0 ? "sayso: all answered" : "sayso: " + left + " requests are broken off");
      return left == 0 ? Tally.DONE : Tally.SOME_FAILED;
    }
  }
}
