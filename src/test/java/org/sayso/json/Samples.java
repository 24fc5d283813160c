package org.sayso.json;

import org.sayso.Act;
import org.sayso.Article;
import org.sayso.ArticleBuilder;
import org.sayso.Kind;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.SpeakerType;

/** An article that has all that an article can have. */
public final class Samples {

  /** The emoji in front makes offsets differ between UTF-16 units and code points. */
  public static final String TEXT =
      "😀 \"We will,\" Mayor Marta Ellwood reportedly said. \"Not wait.\" The \"deal\" is off.";

  private Samples() {}

  public static Article article() {
    ArticleBuilder article = new ArticleBuilder(TEXT, "sayso-en 2");
    article
        .addSpeaker("s1", "Marta Ellwood", SpeakerType.PERSON)
        .role("Mayor")
        .externalId("Q1")
        .mention(spanOf("Mayor Marta Ellwood"), SourceForm.NAME);
    article
        .addQuote("q1", Kind.DIRECT, 0.97)
        .content(spanOf("\"We will,\""))
        .content(spanOf("\"Not wait.\""))
        .cue(spanOf("said"), "say", Act.SAY)
        .hedged()
        .source(spanOf("Mayor Marta Ellwood"), SourceForm.NAME)
        .speaker("s1", 0.9912);
    article.addQuote("q2", Kind.INDIRECT, 0.5).content(spanOf("wait")).within("q1");
    article.addUnattributed(spanOf("\"deal\""));
    return article.build();
  }

  static Span spanOf(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
