package org.sayso.corenlp;

/**
 * Holds which tokens of a document something covers, both ends included, as CoreNLP counts them.
 * Immutable.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
record TokenRange(int first, int last) {

  TokenRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "tokens %d to %d: first must be >= 0 and <= last".formatted(first, last));
    }
  }
}
