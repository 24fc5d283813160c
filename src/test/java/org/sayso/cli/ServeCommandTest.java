package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code serve} says when it cannot begin; how it serves is told by the tests of the service.
 */
class ServeCommandTest {

  @TempDir Path folder;

  private final Cli cli =
      new Cli()
          .library(
              options -> {
                throw new AssertionError("opened");
              });

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port           | 65536 | port 65536: must be in 0..65535",
        "--threads        | 0     | threads 0: must be at least 1",
        "--queue          | -1    | queue",
        "--max-body       | 0     | bodyBytes 0: must be at least 1",
        "--timeout        | 0     | request PT0S: must be positive",
        "--max-characters | 0     | --max-characters 0: must be 1 or more",
        "--host           | a b   | --host a b: there is no such name or address",
      })
  void optionsAreChecked(String option, String value, String message) {
    assertThat(cli.run("serve", option, value)).isEqualTo(2);

    assertThat(cli.err()).contains(message).contains("For help: sayso serve --help");
  }

  @Test
  void tokenFileIsCheckedAndItsContentIsNotShown() throws IOException {
    Path file = folder.resolve("token");
    assertThat(cli.run("serve", "--token-file", file)).isEqualTo(2);
    assertThat(cli.err()).contains(file + ": there is no such file or folder");

    Files.writeString(file, "shorttoken\n");
    assertThat(cli.run("serve", "--token-file", file)).isEqualTo(2);
    assertThat(cli.err()).contains("16 characters at least", "openssl rand -hex 32");

    Files.writeString(file, "two words that are long enough");
    assertThat(cli.run("serve", "--token-file", file)).isEqualTo(2);
    assertThat(cli.err()).contains("letters, digits").doesNotContain("shorttoken", "two words");
  }

  @Test
  void portThatIsTakenIsSaidBeforeTheLibraryIsOpened() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(cli.run("serve", "--port", taken.getLocalPort())).isEqualTo(2);

      assertThat(cli.err())
          .contains("--port " + taken.getLocalPort() + ": cannot listen there")
          .doesNotContain("warning");
    }
  }

  @Test
  void whoeverOpensItToOthersWithoutATokenIsWarned() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      cli.run("serve", "--host", "0.0.0.0", "--port", taken.getLocalPort());
    }

    assertThat(cli.err())
        .contains("warning: 0.0.0.0 can be reached from other machines", "--token-file");
  }
}
