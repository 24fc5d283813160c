package org.sayso.page;

import java.util.Objects;
import org.sayso.Article;

/**
 * Shows articles as plain text: each quote with its speaker, its reporting words and its line, then
 * what stands in quotation marks without being anybody's, then the cast.
 *
 * <pre>{@code
 * System.out.print(new TextPage(80, false).of(article));
 *
 * Steve Witkoff (he) · said                                     direct, line 12
 *   "From that, it's going to be a really good call,"
 * }</pre>
 *
 * <p>White space of the article is shown as one space, and a control character, which could steer
 * the terminal, as {@code \ufffd}. Thread-safe.
 */
public final class TextPage {

  private static final int NARROWEST = 40;

  private final int width;
  private final Ink ink;

  /**
   * Makes a page of the width and the colours that are wanted.
   *
   * @param width how many columns lines may have; fewer than 40 are taken for 40
   * @param coloured whether to write the colours of an ANSI terminal, one for each speaker
   */
  public TextPage(int width, boolean coloured) {
    this.width = Math.max(width, NARROWEST);
    this.ink = coloured ? Ink.COLOURED : Ink.PLAIN;
  }

  /** Returns the page of an article, with {@code \n} at the end of each line. */
  public String of(Article article) {
    return new TextLayout(article, width, ink).write();
  }

  /** Returns the page of an article under its title, for when there are several. */
  public String of(String title, Article article) {
    String heading = "── " + Words.of(Objects.requireNonNull(title, "title")).line() + " ";
    return ink.strong(heading + "─".repeat(Math.max(2, width - heading.length())))
        + "\n\n"
        + of(article);
  }
}
