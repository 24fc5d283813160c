package org.sayso.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.Span;
import org.sayso.language.Sentence;
import org.sayso.language.Token;
import org.sayso.language.Tokens;
import org.sayso.marks.Marks;

/**
 * Reads a text whose tags are given: {@code "She/PRP said/VBD:say no/UH ./."}, a lemma after a
 * colon where it is another word. What has no tag is a word of tag X.
 */
final class Tagged {

  private static final Pattern WORD =
      Pattern.compile("([^\\s/]+)(?:/([^\\s:]+|:)(?::(\\p{Ll}+))?)?|\\n");

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private int paragraphBegin;
  private int sentenceBegin;

  private Tagged() {}

  static Tokens read(String words) {
    Tagged tagged = new Tagged();
    Matcher word = WORD.matcher(words);
    int last = 0;
    while (word.find()) {
      tagged.text.append(words, last, word.start());
      if (word.group(1) == null) {
        tagged.endParagraph();
        tagged.text.append('\n');
        tagged.paragraphBegin = tagged.text.length();
      } else {
        tagged.add(word);
      }
      last = word.end();
    }
    tagged.endParagraph();
    return new Tokens(
        tagged.text.toString(), tagged.tokens, tagged.sentences, tagged.paragraphs, List.of());
  }

  private void add(Matcher word) {
    int begin = text.length();
    text.append(word.group(1));
    String tag = word.group(2) == null ? "X" : word.group(2);
    String lemma = word.group(3) == null ? word.group(1) : word.group(3);
    Span span = new Span(begin, text.length());
    tokens.add(new Token(span, word.group(1), tag, lemma, sentences.size(), paragraphs.size()));
    if (tag.equals(".")) {
      endSentence();
    }
  }

  private void endSentence() {
    if (sentenceBegin < tokens.size()) {
      Span last = tokens.get(tokens.size() - 1).span();
      sentences.add(
          new Sentence(tokens.get(sentenceBegin).span().cover(last), sentenceBegin, tokens.size()));
      sentenceBegin = tokens.size();
    }
  }

  private void endParagraph() {
    endSentence();
    if (paragraphBegin < text.length()) {
      paragraphs.add(new Span(paragraphBegin, text.length()));
    }
  }

  static Marks marks(Tokens tokens) {
    return Marks.in(tokens.text(), tokens.paragraphs());
  }

  static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  static Attribution attribution(String text, String source, String cue, String... contents) {
    List<Span> content = new ArrayList<>();
    for (String part : contents) {
      content.add(span(text, part));
    }
    return new Attribution(
        Optional.of(span(text, cue)), Optional.of(span(text, source)), content, 0.9);
  }

  /** Draws an attribution: source, cue, contents, and in which of the list it stands. */
  static String line(String text, Attribution attribution) {
    List<String> content = attribution.content().stream().map(part -> part.of(text)).toList();
    String within = attribution.within().isPresent() ? attribution.within().getAsInt() + ": " : "";
    return within
        + attribution.source().map(source -> source.of(text)).orElse("-")
        + " | "
        + attribution.cue().map(cue -> cue.of(text)).orElse("-")
        + " | "
        + String.join(" … ", content);
  }
}
