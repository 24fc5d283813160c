package org.sayso.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sayso.Span;

/**
 * Cuts paragraphs into words, by CoreNLP's Penn Treebank tokenizer.
 *
 * <p>That one looks ahead without limit, so that some runs of characters would take it time
 * quadratic in their length; it therefore sees pieces. Characters that can be no part of a word are
 * shown to it as spaces, others that it might trip over as U+FFFD, one for one, so that offsets
 * stay. Immutable.
 */
final class Tokenizer {

  /**
   * The most characters that the tokenizer sees at once. Of 100,000 paragraphs of news, hardly one
   * is as long.
   */
  private static final int PIECE = 4000;

  private static final String OPTIONS = "invertible,untokenizable=noneKeep";

  private Tokenizer() {}

  /** Returns the words of a paragraph; their offsets are those of the text, true and in order. */
  static List<CoreLabel> tokenize(String text, Span paragraph) {
    List<CoreLabel> words = new ArrayList<>();
    int begin = paragraph.begin();
    while (begin < paragraph.end()) {
      int end = pieceEnd(text, begin, paragraph.end());
      tokenize(text, new Span(begin, end), words);
      begin = end;
    }
    return words;
  }

  private static void tokenize(String text, Span piece, List<CoreLabel> words) {
    PTBTokenizer<CoreLabel> lexer =
        new PTBTokenizer<>(
            new StringReader(harmless(text, piece)), new CoreLabelTokenFactory(true), OPTIONS);
    int last = piece.begin();
    while (lexer.hasNext()) {
      CoreLabel word = lexer.next();
      int begin = Math.max(last, piece.begin() + word.beginPosition());
      int end = Math.min(piece.end(), piece.begin() + word.endPosition());
      if (begin < end) {
        word.setBeginPosition(begin);
        word.setEndPosition(end);
        words.add(word);
        last = end;
      }
    }
  }

  /** Finds where to end a piece: after white space, rather not after a full stop. */
  private static int pieceEnd(String text, int begin, int paragraphEnd) {
    int limit = begin + PIECE;
    if (limit >= paragraphEnd) {
      return paragraphEnd;
    }
    int afterStop = -1;
    for (int i = limit; i > begin + PIECE / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        if (text.charAt(i - 2) != '.') {
          return i;
        }
        afterStop = Math.max(afterStop, i);
      }
    }
    if (afterStop > 0) {
      return afterStop;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static String harmless(String text, Span piece) {
    char[] chars = new char[piece.length()];
    text.getChars(piece.begin(), piece.end(), chars, 0);
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (Character.isISOControl(c)) {
        chars[i] = ' ';
      } else if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
      } else if (Character.isSurrogate(c)) {
        chars[i] = '\ufffd';
      }
    }
    return new String(chars);
  }
}
