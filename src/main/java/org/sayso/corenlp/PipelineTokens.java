package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.Span;

/** Finds a pipeline's own tokens and sentences by where they stand in the text. Immutable. */
final class PipelineTokens {

  private final List<CoreLabel> tokens;
  private final List<Integer> sentenceEnds;

  private PipelineTokens(List<CoreLabel> tokens, List<Integer> sentenceEnds) {
    this.tokens = tokens;
    this.sentenceEnds = sentenceEnds;
  }

  /** Takes the tokens of a document that was divided into sentences. */
  static PipelineTokens of(Annotation document) {
    List<Integer> ends = new ArrayList<>();
    int last = 0;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        last = Math.max(last, token.endPosition());
      }
      ends.add(last);
    }
    return new PipelineTokens(document.get(CoreAnnotations.TokensAnnotation.class), ends);
  }

  /** Returns the tokens that share a character with {@code span}, if there is one. */
  Optional<TokenRange> in(Span span) {
    int first = firstEndingAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).beginPosition() < span.end()) {
      end++;
    }
    return first < end ? Optional.of(new TokenRange(first, end - 1)) : Optional.empty();
  }

  /** Returns the tokens themselves. */
  List<CoreLabel> of(TokenRange range) {
    return tokens.subList(range.first(), range.last() + 1);
  }

  /** Returns from where the first of the tokens begins to where the last one ends. */
  Span span(TokenRange range) {
    return new Span(
        tokens.get(range.first()).beginPosition(), tokens.get(range.last()).endPosition());
  }

  /** Returns the index of the sentence that the token at an index stands in. */
  int sentenceOf(int token) {
    int begin = tokens.get(token).beginPosition();
    int low = 0;
    int high = sentenceEnds.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentenceEnds.get(middle) <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
