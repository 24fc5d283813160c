package org.sayso.cue;

/**
 * Holds a token as this step sees it. Immutable.
 *
 * @param form in lower case, with a straight apostrophe
 * @param tag its part of speech
 * @param lemma in lower case; a verb's where the word can be one
 * @param isVerb whether it is one here, tagged so or not
 */
record Word(String form, String tag, String lemma, boolean isVerb) {

  boolean isNoun() {
    return tag.startsWith("NN") && !isVerb;
  }

  boolean isAdjective() {
    return tag.startsWith("JJ") && !isVerb;
  }

  boolean isAdverb() {
    return tag.startsWith("RB");
  }

  boolean isModal() {
    return tag.equals("MD");
  }

  boolean isTo() {
    return form.equals("to") || form.equals("na");
  }

  /** Returns whether it makes what follows somebody's: his, 's. */
  boolean isPossessive() {
    return tag.equals("PRP$") || tag.equals("WP$") || tag.equals("POS");
  }

  /** Returns whether it is a mark, with neither letter nor digit. */
  boolean isMark() {
    return form.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean isQuotationMark() {
    return tag.equals("``")
        || tag.equals("''")
        || (isMark() && form.matches(".*[\"\u2018-\u201f\u00ab\u00bb].*"));
  }

  boolean isParticiple() {
    return isVerb && !tag.equals("VBZ") && !tag.equals("VBP") && !form.endsWith("ing");
  }
}
