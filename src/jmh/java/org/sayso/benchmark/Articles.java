package org.sayso.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;

/**
 * Writes articles like news in any length: direct, indirect and mixed quotations, quotations that
 * go on in the next paragraph, full names, surnames and pronouns. The same seed gives the same
 * articles.
 *
 * <p>Not thread-safe.
 */
final class Articles {

  private static final Templates TEMPLATES = Templates.load();
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** How many people a story has. */
  private static final int PEOPLE = 4;

  /**
   * After so many paragraphs other people are spoken of: who writes more, writes of more people.
   */
  private static final int STORY = 20;

  private final Random random;
  private List<Person> people = List.of();
  private List<Person> introduced = new ArrayList<>();
  private Person speaker;
  private int paragraphs;

  Articles(long seed) {
    random = new Random(seed);
    speaker = begin();
  }

  /** Writes an article of {@code words} words, or a few more: it ends with a paragraph. */
  String ofWords(int words) {
    StringBuilder article = new StringBuilder();
    int written = 0;
    while (written < words) {
      String paragraph = paragraph();
      written += new StringTokenizer(paragraph).countTokens();
      add(article, paragraph);
    }
    return article.toString();
  }

  /** Writes an article of {@code characters} characters, or a few more. */
  String ofCharacters(int characters) {
    StringBuilder article = new StringBuilder();
    while (article.length() < characters) {
      add(article, paragraph());
    }
    return article.toString();
  }

  private static void add(StringBuilder article, String paragraph) {
    article.append(article.isEmpty() ? "" : BETWEEN_PARAGRAPHS).append(paragraph);
  }

  private Person begin() {
    people = random.ints(PEOPLE).mapToObj(k -> Person.any(TEMPLATES, random)).toList();
    introduced = new ArrayList<>();
    return people.get(0);
  }

  private String paragraph() {
    if (++paragraphs % STORY == 0) {
      speaker = begin();
    }
    String list = "paragraph";
    if (introduced.contains(speaker) && random.nextBoolean()) {
      list = "more";
    } else {
      speaker = people.get(random.nextInt(people.size()));
    }
    return TEMPLATES.fill(TEMPLATES.any(list, random), random, this::own);
  }

  /** What only this story knows; null for all else. */
  private String own(String hole) {
    return switch (hole) {
      case "person" -> person();
      case "surname" -> speaker.last();
      case "pronoun" -> speaker.pronoun();
      default -> null;
    };
  }

  private String person() {
    if (introduced.contains(speaker)) {
      return speaker.last();
    }
    introduced.add(speaker);
    return speaker.introduced();
  }
}
