package org.sayso.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/**
 * Blanks the markup that a pipeline's {@code cleanxml} took away from its tokens, but left in the
 * text: the marks around an attribute's value are no quotation marks. Immutable.
 */
final class Markup {

  private Markup() {}

  /** Returns the text, with a space for each character of markup, so that offsets stay. */
  static String blankedIn(String text, List<CoreMap> sentences) {
    List<CoreLabel> words =
        sentences.stream()
            .flatMap(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream())
            .toList();
    if (words.isEmpty() || !words.get(0).containsKey(CoreAnnotations.XmlContextAnnotation.class)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    for (CoreLabel word : words) {
      blank(text, visible, Math.min(word.beginPosition(), text.length()));
      visible.append(text, visible.length(), endIn(text, word, visible.length()));
    }
    blank(text, visible, text.length());
    return visible.toString();
  }

  private static int endIn(String text, CoreLabel word, int from) {
    return Math.max(from, Math.min(word.endPosition(), text.length()));
  }

  private static void blank(String text, StringBuilder visible, int end) {
    for (int i = visible.length(); i < end; i++) {
      visible.append(Paragraphs.isBlank(text.charAt(i)) ? text.charAt(i) : ' ');
    }
  }
}
