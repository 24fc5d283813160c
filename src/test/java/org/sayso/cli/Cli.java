package org.sayso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SaysoException;
import org.sayso.Span;

/** Runs the command line within the tests, with a library that needs no model. */
final class Cli {

  /** Takes a whole text for a quote, and fails where the text asks for it. */
  static final ArticleReader.Opener FAKE =
      options ->
          text -> {
            int longest = options.maxCharacters().orElse(1000);
            if (text.length() > longest) {
              throw new SaysoException(
                  SaysoException.Code.TEXT_TOO_LONG,
                  text.length() + " characters: at most " + longest);
            }
            if (text.equals("bug")) {
              throw new IllegalStateException("oops");
            }
            return whole(text);
          };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private ArticleReader.Opener library = FAKE;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream stdout = out;
  private Terminal terminal = new Terminal(false, 80);
  private Streams streams = streams(false, OptionalInt.empty());

  static Article whole(String text) {
    ArticleBuilder article = new ArticleBuilder(text, "fake 1");
    if (!text.isEmpty()) {
      article.addQuote("q1", Kind.INDIRECT, 1).content(new Span(0, text.length()));
    }
    return article.build();
  }

  /** Takes the longer the shorter the text is, so that later articles are done first. */
  static ArticleReader slow(ArticleReader reader) {
    return text -> {
      try {
        Thread.sleep(7 - text.length());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return reader.read(text);
    };
  }

  Cli library(ArticleReader.Opener library) {
    this.library = library;
    return this;
  }

  Cli in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  Cli in(byte[] bytes) {
    this.in = new ByteArrayInputStream(bytes);
    return this;
  }

  Cli in(InputStream in) {
    this.in = in;
    return this;
  }

  Cli stdout(OutputStream stdout) {
    this.stdout = stdout;
    return this;
  }

  Cli terminal() {
    this.terminal = new Terminal(true, 60);
    return this;
  }

  /** Makes standard error a terminal, and standard output if {@code output} says so. */
  Cli errorTerminal(int columns, boolean output) {
    this.streams = streams(output, OptionalInt.of(columns));
    return this;
  }

  static Streams streams(boolean output, OptionalInt errorColumns) {
    return new Streams() {
      @Override
      public boolean isOutputTerminal() {
        return output;
      }

      @Override
      public OptionalInt errorColumns() {
        return errorColumns;
      }
    };
  }

  int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(new Outside(in, stdout, errors, terminal, streams), library, words);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
