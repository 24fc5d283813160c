package org.sayso.service;

import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

/** Reads the sample about the council, but for a few of its quotes, without a model. */
final class Council {

  private Council() {}

  static Article read(String text) {
    ArticleBuilder article = new ArticleBuilder(text, "fake 1");
    article
        .addSpeaker("s1", "Marta Ellwood", SpeakerType.PERSON)
        .role("Mayor")
        .mention(span(text, "Mayor Marta Ellwood"), SourceForm.NAME);
    article
        .addSpeaker("s2", "Tobias Renn", SpeakerType.PERSON)
        .mention(span(text, "Tobias Renn"), SourceForm.NAME);
    article
        .addQuote("q1", Kind.DIRECT, 0.97)
        .content(
            span(
                text,
                "“We will not sell the harbour to the first bidder who turns up with a brass band,”"))
        .content(span(text, "“Not this year, and not at that price.”"))
        .cue(span(text, "said"), "say", Act.SAY)
        .hedged()
        .source(span(text, "Mayor Marta Ellwood"), SourceForm.NAME)
        .speaker("s1", 0.99);
    article
        .addQuote("q2", Kind.INDIRECT, 0.88)
        .content(span(text, "that their letters would be published within a month"))
        .cue(span(text, "promised"), "promise", Act.SAY)
        .source(span(text, "She"), SourceForm.PRONOUN)
        .speaker("s1", 0.9);
    article
        .addQuote("q3", Kind.MIXED, 0.8)
        .content(span(text, "the two offers on the table were “far below”"))
        .speaker("s1", 0.7);
    article
        .addQuote("q4", Kind.DIRECT, 0.9)
        .content(span(text, "“It was never about the money,”"))
        .cue(span(text, "countered"), "counter", Act.SAY)
        .source(span(text, "Tobias Renn"), SourceForm.NAME)
        .speaker("s2", 0.95);
    article.addQuote("q5", Kind.DIRECT, 0.5).content(span(text, "about the money")).within("q4");
    article.addUnattributed(span(text, "“Quayside Compact”"));
    return article.build();
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
