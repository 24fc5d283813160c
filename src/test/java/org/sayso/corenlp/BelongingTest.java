package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.Quote;
import org.sayso.Span;

class BelongingTest {

  private static final String REPORT = "The paper reported that Smith said “no” and left.";
  private static final String NESTED = "“I met her, and she said ‘no’ to me,” he said. “A ‘no’.”";

  private final ArticleBuilder article = new ArticleBuilder(NESTED, "none");

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  private static Optional<String> idOf(Article article, String part, Optional<Quote> around) {
    return new Belonging(article).of(span(article.text(), part), around).map(Quote::id);
  }

  @Test
  void ofTwoThatHaveAllOfItTheTighterOneHasTheQuotation() {
    ArticleBuilder report = new ArticleBuilder(REPORT, "none");
    report.addQuote("q1", Kind.MIXED, 1).content(span(REPORT, "that Smith said “no” and left"));
    report.addQuote("q2", Kind.DIRECT, 1).content(span(REPORT, "“no”")).within("q1");

    assertThat(idOf(report.build(), "“no”", Optional.empty())).contains("q2");
  }

  @Test
  void theOneThatHasMostOfItComesBeforeATighterOneThatHasLess() {
    article
        .addQuote("q1", Kind.DIRECT, 1)
        .content(span(NESTED, "“I met her, and she said ‘no’ to me,”"));
    article.addQuote("q2", Kind.DIRECT, 1).content(span(NESTED, "‘no’")).within("q1");

    assertThat(idOf(article.build(), "“I met her, and she said ‘no’ to me,”", Optional.empty()))
        .contains("q1");
  }

  @Test
  void marksWithinAQuotationBelongToAQuoteWithinItOrToNone() {
    article
        .addQuote("q1", Kind.DIRECT, 1)
        .content(span(NESTED, "“I met her, and she said ‘no’ to me,”"));
    Article without = article.build();
    assertThat(idOf(without, "‘no’", Optional.of(without.quotes().get(0)))).isEmpty();

    article.addQuote("q2", Kind.DIRECT, 1).content(span(NESTED, "‘no’")).within("q1");
    Article with = article.build();
    assertThat(idOf(with, "‘no’", Optional.of(with.quotes().get(0)))).contains("q2");
  }

  @Test
  void whatNoContentTouchesBelongsToNone() {
    article
        .addQuote("q1", Kind.DIRECT, 1)
        .content(span(NESTED, "“I met her, and she said ‘no’ to me,”"));

    assertThat(idOf(article.build(), "“A ‘no’.”", Optional.empty())).isEmpty();
  }
}
