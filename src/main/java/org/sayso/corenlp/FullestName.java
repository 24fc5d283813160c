package org.sayso.corenlp;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.Mention;
import org.sayso.SourceForm;
import org.sayso.Span;
import org.sayso.Speaker;

/** Finds where a text has a speaker's fullest name. Immutable. */
final class FullestName {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final PipelineTokens tokens;

  FullestName(String text, PipelineTokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Returns whether the article names the speaker at all, rather than describing it. */
  static boolean isKnown(Speaker speaker) {
    return speaker.mentions().stream().anyMatch(mention -> mention.form() == SourceForm.NAME);
  }

  /**
   * Returns the first tokens that are the name and nothing more; empty where the text has it only
   * in pieces, as {@code Bill and Hillary Clinton} has Bill Clinton's.
   */
  Optional<TokenRange> of(Speaker speaker) {
    return speaker.mentions().stream()
        .filter(mention -> mention.form() == SourceForm.NAME)
        .map(Mention::span)
        .flatMap(span -> within(span, speaker.name()).stream())
        .findFirst();
  }

  private Optional<TokenRange> within(Span mention, String name) {
    return tokens.in(mention).flatMap(range -> within(range, name));
  }

  private Optional<TokenRange> within(TokenRange mention, String name) {
    for (int first = mention.first(); first <= mention.last(); first++) {
      for (int last = first; last <= mention.last(); last++) {
        TokenRange range = new TokenRange(first, last);
        String words = SPACE.matcher(tokens.span(range).of(text)).replaceAll(" ");
        if (words.equals(name)) {
          return Optional.of(range);
        }
        if (words.length() > name.length()) {
          break;
        }
      }
    }
    return Optional.empty();
  }
}
