package org.sayso.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.sayso.Article;

/**
 * Writes articles as one page for a browser, with each quote marked: its content in the colour of
 * its speaker, its cue underlined, its source in bold.
 *
 * <pre>{@code
 * HtmlPage page = new HtmlPage(out);
 * page.article("a1", Map.of("title", "Harbour sale put off"), article);
 * page.end();
 * }</pre>
 *
 * <p>The page is one file and asks no other host for anything. Articles are written as they come.
 * Not thread-safe.
 */
public final class HtmlPage {

  private static final String TITLE = "title";
  private static final String ADDRESS = "url";
  private static final String DATE = "date";

  private final PageTemplate articleTemplate = PageTemplate.of(HtmlPage.class, "article.html");
  private final Writer out;
  private boolean isBegun;
  private int articles;

  /** Begins a page, of which nothing is written before there is something to be in it. */
  public HtmlPage(Writer out) {
    this.out = Objects.requireNonNull(out, "out");
  }

  /**
   * Writes an article.
   *
   * @param id what it is called where it has no title
   * @param meta fields of the input; {@code title}, {@code url} and {@code date} are shown
   */
  public void article(String id, Map<String, String> meta, Article article) {
    begin();
    HtmlArticle html = HtmlArticle.of(++articles, article);
    String address = WebAddress.of(meta.getOrDefault(ADDRESS, "")).orElse("");
    articleTemplate.write(
        Map.of(
            TITLE,
            meta.getOrDefault(TITLE, id),
            "address",
            address,
            DATE,
            meta.getOrDefault(DATE, ""),
            "article",
            html),
        out);
  }

  /** Writes that an article could not be read, in its place. */
  public void failure(String id, String message) {
    begin();
    PageTemplate.of(HtmlPage.class, "failure.html")
        .write(Map.of(TITLE, id.isEmpty() ? "?" : id, "message", message), out);
  }

  /** Ends the page; {@code out} is left open. */
  public void end() throws IOException {
    begin();
    out.write("</main>\n</body>\n</html>\n");
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      PageTemplate.of(HtmlPage.class, "articles.html")
          .style(Resource.of(HtmlPage.class, "page.css"))
          .style(Resource.of(HtmlPage.class, "articles.css"))
          .script(Resource.of(HtmlPage.class, "articles.js"))
          .write(Map.of(), out);
    }
  }
}
