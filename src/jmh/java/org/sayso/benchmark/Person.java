package org.sayso.benchmark;

import java.util.Random;

/**
 * Somebody in a generated article.
 *
 * @param first first name
 * @param last surname
 * @param role what he or she does
 * @param pronoun he or she
 */
record Person(String first, String last, String role, String pronoun) {

  static Person any(Templates templates, Random random) {
    boolean isWoman = random.nextBoolean();
    return new Person(
        templates.any(isWoman ? "woman" : "man", random),
        templates.any("surname", random),
        templates.fill(templates.any("role", random), random, hole -> null),
        isWoman ? "she" : "he");
  }

  String introduced() {
    return first + " " + last + ", " + role + ",";
  }
}
