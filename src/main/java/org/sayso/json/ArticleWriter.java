package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sayso.Article;
import org.sayso.Cue;
import org.sayso.Mention;
import org.sayso.Passage;
import org.sayso.Quote;
import org.sayso.Source;
import org.sayso.Span;
import org.sayso.Speaker;

/** Writes one article as an object. Not thread-safe: made for one article. */
final class ArticleWriter {

  private final JsonGenerator json;
  private final Article article;
  private final Offsets offsets;
  private final Ruler ruler;

  ArticleWriter(JsonGenerator json, Article article, Offsets offsets) {
    this.json = json;
    this.article = article;
    this.offsets = offsets;
    this.ruler = Ruler.of(article.text(), offsets);
  }

  void write(String id, Meta meta) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("model", article.model());
    json.writeStringField("offsets", offsets.toString());
    write(meta);
    json.writeArrayFieldStart("quotes");
    for (Quote quote : article.quotes()) {
      write(quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : article.speakers()) {
      write(speaker);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unattributed");
    for (Passage passage : article.unattributed()) {
      write(passage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Meta meta) throws IOException {
    if (meta.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("meta");
    for (String name : meta.names()) {
      json.writeFieldName(name);
      if (meta.isText(name)) {
        json.writeString(meta.text(name));
      } else {
        json.writeRawValue(meta.json(name));
      }
    }
    json.writeEndObject();
  }

  private void write(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    json.writeStringField("kind", quote.kind().toString());
    json.writeNumberField("confidence", quote.confidence());
    write("speaker", quote.speaker().map(Speaker::id));
    write("speakerConfidence", quote.speakerConfidence());
    write("within", quote.within());
    json.writeArrayFieldStart("content");
    for (Passage passage : quote.content()) {
      write(passage);
    }
    json.writeEndArray();
    writeCue(quote.cue());
    writeSource(quote.source());
    json.writeEndObject();
  }

  private void writeCue(Optional<Cue> found) throws IOException {
    if (found.isEmpty()) {
      json.writeNullField("cue");
      return;
    }
    Cue cue = found.get();
    json.writeObjectFieldStart("cue");
    write(cue.span(), cue.text());
    json.writeStringField("lemma", cue.lemma());
    json.writeStringField("act", cue.act().toString());
    json.writeBooleanField("hedged", cue.isHedged());
    json.writeBooleanField("negated", cue.isNegated());
    json.writeEndObject();
  }

  private void writeSource(Optional<Source> found) throws IOException {
    if (found.isEmpty()) {
      json.writeNullField("source");
      return;
    }
    Source source = found.get();
    json.writeObjectFieldStart("source");
    write(source.span(), source.text());
    json.writeStringField("form", source.form().toString());
    json.writeEndObject();
  }

  private void write(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", speaker.name());
    json.writeStringField("type", speaker.type().toString());
    write("role", speaker.role());
    write("externalId", speaker.externalId());
    json.writeArrayFieldStart("candidates");
    for (String candidate : speaker.candidates()) {
      json.writeString(candidate);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : speaker.mentions()) {
      json.writeStartObject();
      write(mention.span(), mention.text());
      json.writeStringField("form", mention.form().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Passage passage) throws IOException {
    json.writeStartObject();
    write(passage.span(), passage.text());
    json.writeEndObject();
  }

  private void write(Span span, String text) throws IOException {
    json.writeNumberField("begin", ruler.written(span.begin()));
    json.writeNumberField("end", ruler.written(span.end()));
    json.writeStringField("text", text);
  }

  private void write(String field, Optional<String> value) throws IOException {
    json.writeStringField(field, value.orElse(null));
  }

  private void write(String field, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }
}
