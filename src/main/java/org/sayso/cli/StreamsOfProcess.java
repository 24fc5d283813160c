package org.sayso.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the shell about the streams of this process, since Java knows of standard input and output
 * together only. Where there is no such shell, as on Windows, none is taken for a terminal.
 */
final class StreamsOfProcess implements Streams {

  /** Rows and columns; 0 where the terminal does not tell. */
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

  private static final int USUAL_COLUMNS = 80;

  @Override
  public boolean isOutputTerminal() {
    try {
      return new ProcessBuilder("sh", "-c", "test -t 1")
              .redirectOutput(Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public OptionalInt errorColumns() {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", "test -t 2 && stty size <&2 2>/dev/null")
            .redirectError(Redirect.INHERIT);
    try {
      byte[] answer = shell.start().getInputStream().readAllBytes();
      return columns(new String(answer, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static OptionalInt columns(String size) {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int columns = Integer.parseInt(matcher.group(1));
    return OptionalInt.of(columns == 0 ? USUAL_COLUMNS : columns);
  }
}
