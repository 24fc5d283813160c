package org.sayso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.BiConsumer;
import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.QuoteBuilder;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerBuilder;
import org.sayso.SpeakerType;

/** Reads an article's object back. Not thread-safe: made for one article. */
final class ArticleParser {

  private final String text;
  private final JsonObject root;
  private final Ruler ruler;
  private final ArticleBuilder article;

  private ArticleParser(JsonObject root, String text) {
    this.text = text;
    this.root = root;
    this.ruler = Ruler.of(text, Offsets.labelled(root.string("offsets")));
    this.article = new ArticleBuilder(text, root.string("model"));
  }

  static Article parse(String json, String text) {
    try {
      JsonObject root = JsonObject.root(Trees.MAPPER.readTree(json));
      root.object("error")
          .ifPresent(
              error -> {
                throw new IllegalArgumentException(
                    "no article, but the error \"" + error.string("message") + "\"");
              });
      return new ArticleParser(root, text).parse();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }

  private Article parse() {
    root.objects("speakers").forEach(this::speaker);
    root.objects("quotes").forEach(this::quote);
    root.objects("unattributed").forEach(passage -> article.addUnattributed(span(passage)));
    return article.build();
  }

  private void speaker(JsonObject json) {
    SpeakerBuilder speaker =
        article.addSpeaker(
            json.string("id"), json.string("name"), json.constant("type", SpeakerType.values()));
    json.optionalString("role").ifPresent(speaker::role);
    json.optionalString("externalId").ifPresent(speaker::externalId);
    speaker.candidates(json.optionalStrings("candidates"));
    json.objects("mentions").forEach(mention -> spanAndForm(mention, speaker::mention));
  }

  private void quote(JsonObject json) {
    QuoteBuilder quote =
        article.addQuote(
            json.string("id"), json.constant("kind", Kind.values()), json.number("confidence"));
    json.optionalString("speaker")
        .ifPresent(speaker -> quote.speaker(speaker, json.number("speakerConfidence")));
    json.optionalString("within").ifPresent(quote::within);
    json.objects("content").forEach(passage -> quote.content(span(passage)));
    json.object("cue").ifPresent(cue -> cue(quote, cue));
    json.object("source").ifPresent(source -> spanAndForm(source, quote::source));
  }

  private void cue(QuoteBuilder quote, JsonObject json) {
    quote.cue(span(json), json.string("lemma"), json.constant("act", Act.values()));
    if (json.isTrue("hedged")) {
      quote.hedged();
    }
    if (json.isTrue("negated")) {
      quote.negated();
    }
  }

  private void spanAndForm(JsonObject json, BiConsumer<Span, SourceForm> receiver) {
    receiver.accept(span(json), json.constant("form", SourceForm.values()));
  }

  private Span span(JsonObject json) {
    Span span;
    try {
      span = ruler.span(json.integer("begin"), json.integer("end"));
    } catch (IllegalArgumentException e) {
      throw json.wrong(String.valueOf(e.getMessage()));
    }
    if (span.end() > text.length() || !span.of(text).equals(json.string("text"))) {
      throw json.wrong("its \"text\" does not stand there: the JSON is of another text");
    }
    return span;
  }
}
