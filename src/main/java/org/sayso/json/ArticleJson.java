package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.sayso.Article;

/**
 * Writes articles as JSON objects, and reads them back.
 *
 * <pre>{@code
 * ArticleJson json = ArticleJson.onOneLine(Offsets.UTF_16);
 * String line = json.toJson("a1", article); // {"id":"a1","model":"sayso-en 2",…}
 * ArticleJson.fromJson(line, article.text()).equals(article); // true
 * }</pre>
 *
 * <p>{@code docs/schema/article.schema.json} describes the objects. What is absent is {@code null};
 * probabilities are written as they are. The text itself is not written. A string may hold half of
 * a surrogate pair, since texts may: it is escaped, as in {@code "\ud83d"}, so that the JSON can be
 * encoded as UTF-8 and read back. Thread-safe.
 */
public final class ArticleJson {

  private static final JsonFactory JSON = new JsonFactory();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final Offsets offsets;
  private final Supplier<PrettyPrinter> layout;

  private ArticleJson(Offsets offsets, Supplier<PrettyPrinter> layout) {
    this.offsets = Objects.requireNonNull(offsets, "offsets");
    this.layout = layout;
  }

  /** Makes a writer of objects on one line each, without its end. */
  public static ArticleJson onOneLine(Offsets offsets) {
    return new ArticleJson(offsets, MinimalPrettyPrinter::new);
  }

  /** Makes a writer of indented objects, with {@code \n} between their lines. */
  public static ArticleJson indented(Offsets offsets) {
    return new ArticleJson(offsets, ArticleJson::indentation);
  }

  private static PrettyPrinter indentation() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(INDENTER)
        .withArrayIndenter(INDENTER);
  }

  /** Returns the article's object, or the failure's that stands in its place. */
  public String toJson(Answer answer) {
    if (answer instanceof ReadArticle read) {
      return toJson(read.id(), read.article(), read.meta());
    }
    Failure failure = (Failure) answer;
    return write(json -> FailureWriter.write(json, failure));
  }

  /** Returns the article's object. */
  public String toJson(String id, Article article) {
    return toJson(Objects.requireNonNull(id, "id"), article, Meta.none());
  }

  private String toJson(String id, Article article, Meta meta) {
    return write(json -> new ArticleWriter(json, article, offsets).write(id, meta));
  }

  /**
   * Reads the article back.
   *
   * @param json an article's object, with offsets of either kind
   * @param text the article's text, which the JSON does not hold
   * @throws IllegalArgumentException if that is no JSON, or none of an article, or one of another
   *     text; the message says where
   */
  public static Article fromJson(String json, String text) {
    return ArticleParser.parse(
        Objects.requireNonNull(json, "json"), Objects.requireNonNull(text, "text"));
  }

  private String write(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(layout.get());
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LoneSurrogates.escapedIn(out.toString());
  }

  private interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
