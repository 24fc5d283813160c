package org.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

/** The page with quotes marked, read as a browser reads it. */
class HtmlPageTest {

  private static final String TEXT =
      """
      “We will not sell,” Mayor Marta Ellwood said. “Not this year.”

      The paper reported that Renn had called it “a shame”. The “Compact” waits.""";

  @Test
  void textIsAllThereParagraphByParagraph() throws IOException {
    Document page = page(Map.of(), article());

    assertThat(page.select(".text p").eachText())
        .containsExactly(
            "“We will not sell,” Mayor Marta Ellwood said. “Not this year.”",
            "The paper reported that Renn had called it “a shame”. The “Compact” waits.");
  }

  @Test
  void partsOfAQuoteAreMarkedAndBelongTogether() throws IOException {
    Document page = page(Map.of(), article());

    assertThat(marks(page, "[data-quotes=1-q1]"))
        .isEqualTo(
            """
            content s1 “We will not sell,”
            source by-s1 Mayor Marta Ellwood
            cue said
            content s1 “Not this year.”
            """);
    assertThat(page.select(".text .unattributed").eachText()).containsExactly("“Compact”");
  }

  @Test
  void quoteWithinAnotherHasItsOwnColourAndAnEdgeInThatOfTheOther() throws IOException {
    Document page = page(Map.of(), article());

    assertThat(marks(page, "[data-quotes~=1-q2], [data-quotes~=1-q3]"))
        .isEqualTo(
            """
            source by-s2 The paper
            cue reported
            content s2 that
            content s2 source by-s3 Renn
            content s2 had
            content s2 cue called
            content s3 inner of-s2 it “a shame”
            """);
    assertThat(page.select("[data-quotes='1-q2 1-q3']").last().text()).isEqualTo("it “a shame”");
  }

  @Test
  void numberOfTheSpeakerStandsWhereAQuoteBegins() throws IOException {
    Document page = page(Map.of(), article());

    assertThat(page.select(".text [data-number]"))
        .extracting(part -> part.attr("data-number") + " " + part.text())
        .containsExactly("1 “We will not sell,”", "2 that", "3 it “a shame”");
    assertThat(page.select(".cast li").eachText())
        .containsExactly("1 Marta Ellwood, Mayor 1 quote", "2 The paper 1 quote", "3 Renn 1 quote");
  }

  @Test
  void listTellsEachQuoteWithoutScripts() throws IOException {
    Element first = page(Map.of(), article()).getElementById("1-q1");

    assertThat(first.text())
        .isEqualTo(
            "1 Marta Ellwood · said “We will not sell,” … “Not this year.”"
                + " direct · 97 % sure · speaker 99 % sure");
  }

  @Test
  void speakerWhoIsNotToldIsUnknown() throws IOException {
    ArticleBuilder article = new ArticleBuilder("“Yes.”", "m");
    article.addQuote("q1", Kind.DIRECT, 0.5).content(new Span(0, 6));

    Document page = page(Map.of(), article.build());

    assertThat(page.select(".text [data-number=?].s0").text()).isEqualTo("“Yes.”");
    assertThat(page.getElementById("1-q1").text()).startsWith("? unknown “Yes.” direct");
  }

  @Test
  void titleLinksToTheArticleWhereItsAddressWasKept() throws IOException {
    String address = "https://example.org/?a=1&b=2";

    Document page = page(Map.of("title", "A < B", "url", address, "date", "4 March"), article());

    assertThat(page.select("h2 a").attr("href")).isEqualTo(address);
    assertThat(page.select("h2 a").text()).isEqualTo("A < B");
    assertThat(page.select("header .quiet bdi").first().text()).isEqualTo("4 March");
  }

  @Test
  void addressThatIsNoneOfTheWebIsNoLink() throws IOException {
    Document page = page(Map.of("title", "A", "url", "javascript:alert(1)"), article());

    assertThat(page.select("h2").html()).isEqualTo("A");
  }

  @Test
  void whateverTheArticleHoldsIsText() throws IOException {
    String hostile =
        "\"</span><script>alert(1)</script><img src=x onerror='alert(1)'>\u0000\" he said";
    ArticleBuilder article = new ArticleBuilder(hostile, "m");
    article.addSpeaker("s1", "<b>\"he\"", SpeakerType.PERSON).role("'><i>");
    article
        .addQuote("q\" onclick=\"alert(1)", Kind.DIRECT, 1)
        .content(new Span(0, hostile.indexOf(" he")))
        .speaker("s1", 1);

    Document page = page(Map.of("title", "</h2><script>"), article.build());

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b, i, [onclick], [onerror]")).isEmpty();
    assertThat(page.select("h2").text()).isEqualTo("</h2><script>");
    assertThat(page.select(".text p").text()).isEqualTo(hostile.replace('\u0000', '\ufffd'));
    assertThat(page.select("blockquote").text()).startsWith("\"</span><script>");
  }

  @Test
  void directionOfWritingEndsWithTheParagraph() throws IOException {
    ArticleBuilder article = new ArticleBuilder("one \u202e two\nthree", "m");

    assertThat(page(Map.of(), article.build()).select(".text p[dir=auto]").eachText())
        .containsExactly("one \u202e two", "three");
  }

  @Test
  void failureStandsInThePlaceOfItsArticle() throws IOException {
    StringWriter out = new StringWriter();
    HtmlPage page = new HtmlPage(out);
    page.failure("a1", "a1.txt: <byte> 7 is not UTF-8");
    page.end();

    assertThat(Jsoup.parse(out.toString()).select(".failure").text())
        .isEqualTo("a1 This article could not be read. a1.txt: <byte> 7 is not UTF-8");
  }

  @Test
  void pageIsAllowedItsOwnScriptAndAsksNobodyForAnything() throws IOException {
    Document page = page(Map.of(), article());

    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src " + new Resource(page.select("script").first().data()).hash())
        .contains(new Resource(page.select("style").last().data()).hash());
    assertThat(page.select("[src], link")).isEmpty();
  }

  @Test
  void articlesOfAPageDoNotMixUpTheirQuotes() throws IOException {
    StringWriter out = new StringWriter();
    HtmlPage page = new HtmlPage(out);
    page.article("a1", Map.of(), article());
    page.article("a2", Map.of(), article());
    page.end();

    Document read = Jsoup.parse(out.toString());
    assertThat(read.select("li[id]")).extracting(Element::id).doesNotHaveDuplicates().hasSize(6);
    assertThat(read.select("html, main")).hasSize(2);
  }

  private static String marks(Document page, String selector) {
    StringBuilder marks = new StringBuilder();
    for (Element part : page.select(".text").select(selector)) {
      // Spaces between two marks belong to what is around them.
      if (!part.hasText()) {
        continue;
      }
      marks.append(part.className()).append(' ').append(part.text()).append('\n');
    }
    return marks.toString();
  }

  private static Document page(Map<String, String> meta, Article article) throws IOException {
    StringWriter out = new StringWriter();
    HtmlPage page = new HtmlPage(out);
    page.article("a1", meta, article);
    page.end();
    return Jsoup.parse(out.toString());
  }

  private static Article article() {
    ArticleBuilder article = new ArticleBuilder(TEXT, "sayso-en 2");
    article.addSpeaker("s1", "Marta Ellwood", SpeakerType.PERSON).role("Mayor");
    article.addSpeaker("s2", "The paper", SpeakerType.ORGANIZATION);
    article.addSpeaker("s3", "Renn", SpeakerType.PERSON);
    article
        .addQuote("q1", Kind.DIRECT, 0.97)
        .content(spanOf("“We will not sell,”"))
        .content(spanOf("“Not this year.”"))
        .cue(spanOf("said"), "say", Act.SAY)
        .source(spanOf("Mayor Marta Ellwood"), SourceForm.NAME)
        .speaker("s1", 0.99);
    article
        .addQuote("q2", Kind.MIXED, 0.9)
        .content(spanOf("that Renn had called it “a shame”"))
        .cue(spanOf("reported"), "report", Act.SAY)
        .source(spanOf("The paper"), SourceForm.NOMINAL)
        .speaker("s2", 0.9);
    article
        .addQuote("q3", Kind.MIXED, 0.8)
        .content(spanOf("it “a shame”"))
        .cue(spanOf("called"), "call", Act.SAY)
        .source(spanOf("Renn"), SourceForm.NAME)
        .speaker("s3", 0.9)
        .within("q2");
    article.addUnattributed(spanOf("“Compact”"));
    return article.build();
  }

  private static Span spanOf(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
