package org.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

class ArticleJsonPropertiesTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(
      @ForAll("texts") String text,
      @ForAll("places") int[] places,
      @ForAll Offsets offsets,
      @ForAll boolean indented,
      @ForAll boolean flag) {
    Article article = article(text, places, flag);
    ArticleJson json = indented ? ArticleJson.indented(offsets) : ArticleJson.onOneLine(offsets);

    assertThat(ArticleJson.fromJson(json.toJson(text, article), text)).isEqualTo(article);
  }

  @Property(tries = 300)
  void whatIsWrittenCanBeEncoded(@ForAll("texts") String text, @ForAll("places") int[] places) {
    String json = ArticleJson.onOneLine(Offsets.UTF_16).toJson(text, article(text, places, true));

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    assertThat(json).doesNotContain("\n");
  }

  @Property(tries = 300)
  void codePointsCountAsStringDoes(@ForAll("texts") String text, @ForAll("places") int[] places) {
    Ruler ruler = Ruler.of(text, Offsets.CODE_POINT);
    Span span = span(text, places[0], places[1]);

    assertThat(ruler.written(span.begin())).isEqualTo(text.codePointCount(0, span.begin()));
    assertThat(ruler.span(ruler.written(span.begin()), ruler.written(span.end()))).isEqualTo(span);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "\"", "\n", "\\", "é", "”", "😀", "\ud83d", "\ude00", "\u0000", "\u2028")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<int[]> places() {
    return Arbitraries.integers().between(0, 1000).array(int[].class).ofSize(10);
  }

  private static Article article(String text, int[] places, boolean flag) {
    ArticleBuilder article = new ArticleBuilder(text, "m");
    var speaker = article.addSpeaker("s1", text, SpeakerType.GROUP);
    speaker.mention(span(text, places[0], places[1]), SourceForm.NOMINAL);
    var quote = article.addQuote("q1", Kind.MIXED, places[2] / 1000.0);
    quote.content(span(text, places[2], places[3]));
    var cue = quote.cue(span(text, places[4], places[5]), text, Act.THINK);
    if (flag) {
      speaker.role(text).externalId(text);
      cue.negated().speaker("s1", places[3] / 1000.0);
    } else {
      speaker.candidates(List.of(text, "Q2"));
    }
    quote.source(span(text, places[6], places[7]), SourceForm.PRONOUN);
    article.addUnattributed(span(text, places[8], places[9]));
    return article.build();
  }

  /** A span between code points, as all spans of real articles are. */
  private static Span span(String text, int one, int other) {
    int points = text.codePointCount(0, text.length()) + 1;
    int begin = text.offsetByCodePoints(0, Math.min(one % points, other % points));
    int end = text.offsetByCodePoints(0, Math.max(one % points, other % points));
    return new Span(begin, end);
  }
}
