package org.sayso.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.service.Counts;
import org.sayso.service.Limits;
import org.sayso.service.ServiceOptions;
import org.sayso.service.Sizes;
import org.sayso.service.Times;
import org.sayso.service.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns the words of {@code serve} into options, and runs it. */
@Command(
    name = "serve",
    description = {
      "Answers over HTTP who said what in articles, and shows a page to try it on.",
      "",
      "POST /v1/quotes takes {\"text\": \"…\"} as application/json, or such lines as "
          + "application/x-ndjson, and answers in the same form, or in text/csv. GET /health, "
          + "/metrics and /openapi.json tell more; the page is at /. On SIGTERM it answers what it "
          + "has taken, and ends.",
      ""
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    footerHeading = "%nExamples, where sayso stands for java -jar sayso-cli.jar:%n",
    footer = {
      "  Serve this machine alone:",
      "    sayso serve",
      "  Serve others too, who must know the token in the file:",
      "    sayso serve --host 0.0.0.0 --token-file token.txt",
      "  Ask:",
      "    curl -H 'Content-Type: application/json' -d '{\"text\": \"…\"}' localhost:8080/v1/quotes",
      "",
      "Exit status: 0 all that was taken was answered; 1 some was not; 2 it could not begin."
    })
final class ServeCommand implements Callable<Integer> {

  private static final Limits USUAL = Limits.usual();

  private final Outside outside;
  private final ArticleReader.Opener library;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at (default: ${DEFAULT-VALUE}); 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "H",
      description =
          "The name or address to listen at (default: ${DEFAULT-VALUE}, which only this machine "
              + "can reach); 0.0.0.0 for all.")
  private String host = ServiceOptions.LOOPBACK;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "A file with the token that requests must bring, as Authorization: Bearer TOKEN. The "
              + "page, /health and /openapi.json need none.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "Whose pages may ask by scripts, such as https://example.org (default: nobody else's).")
  private List<String> origins = List.of();

  @Option(
      names = "--access-log",
      description =
          "Log a line for each request: address, route, status, time; never what is in it.")
  private boolean isLogging;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once (default: ${DEFAULT-VALUE}).")
  private int threads = USUAL.counts().threads();

  @Option(
      names = "--queue",
      paramLabel = "N",
      description =
          "How many requests may wait for that; more get 429 (default: ${DEFAULT-VALUE}).")
  private int queue = USUAL.counts().queue();

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      description =
          "How many requests for quotes may be unanswered at once, those that are still coming in "
              + "among them; more get 429 (default: ${DEFAULT-VALUE}).")
  private int requests = USUAL.counts().requests();

  @Option(
      names = "--max-streams",
      paramLabel = "N",
      description = "How many of them may be streams; more get 429 (default: ${DEFAULT-VALUE}).")
  private int streams = USUAL.counts().streams();

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      description =
          "The longest body, or line of a stream; a longer one gets 413 (default: ${DEFAULT-VALUE}).")
  private int bodyBytes = USUAL.sizes().bodyBytes();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a request may take, and an article of a stream; then it gets 503 (default: "
              + "${DEFAULT-VALUE}).")
  private int timeout = (int) USUAL.times().request().toSeconds();

  @Option(
      names = "--idle-timeout",
      paramLabel = "SECONDS",
      description =
          "How long nothing may move on a connection; then it is closed (default: "
              + "${DEFAULT-VALUE}).")
  private int idle = (int) USUAL.times().idle().toSeconds();

  @Option(
      names = "--drain-timeout",
      paramLabel = "SECONDS",
      description =
          "How long what was taken may take after SIGTERM; the rest is broken off (default: "
              + "${DEFAULT-VALUE}).")
  private int drain = (int) USUAL.times().drain().toSeconds();

  @Mixin private LibraryWords reading = new LibraryWords();

  ServeCommand(Outside outside, ArticleReader.Opener library) {
    this.outside = outside;
    this.library = library;
  }

  @Override
  public Integer call() throws InterruptedException {
    LibraryOptions options = reading.options();
    ServiceOptions service = service(options);
    try {
      return new ServeRun(service, limited(options, service), outside.err(), library).run();
    } catch (IOException e) {
      throw wrong(
          "--host %s --port %d: cannot listen there (%s); choose others"
              .formatted(host, port, e.getMessage()));
    }
  }

  /** The library refuses longer texts as well, should the service ever let one through. */
  private static LibraryOptions limited(LibraryOptions options, ServiceOptions service) {
    return new LibraryOptions(
        options.model(),
        options.people(),
        OptionalInt.of(service.limits().sizes().characters()),
        options.thresholds(),
        options.modelThreads());
  }

  private ServiceOptions service(LibraryOptions options) {
    Optional<Token> token = token();
    if (token.isEmpty() && !isLoopback()) {
      outside
          .err()
          .println(
              "sayso: warning: "
                  + host
                  + " can be reached from other machines, and nobody needs a token; see --token-file");
    }
    try {
      return new ServiceOptions(host, port, token, origins, isLogging, limits(options));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Limits limits(LibraryOptions options) {
    return new Limits(
        new Sizes(bodyBytes, options.maxCharacters().orElse(USUAL.sizes().characters())),
        new Counts(threads, queue, requests, streams),
        new Times(
            Duration.ofSeconds(timeout), Duration.ofSeconds(idle), Duration.ofSeconds(drain)));
  }

  private Optional<Token> token() {
    if (tokenFile == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Token.read(tokenFile));
    } catch (IllegalArgumentException e) {
      throw wrong("--token-file " + tokenFile + ": " + e.getMessage());
    } catch (IOException e) {
      throw wrong(
          "--token-file %s: %s".formatted(tokenFile, FileTrouble.reason(tokenFile.toString(), e)));
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--host " + host + ": there is no such name or address", e);
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
