package org.sayso.report;

import java.io.IOException;
import java.util.List;
import org.sayso.json.ScriptJson;

/** Holds who is quoted in a batch, each once. Immutable. */
final class People {

  private static final int IN_SEVERAL = -1;

  private final List<Person> persons;
  private final int[] numbers;

  /**
   * Makes them known.
   *
   * @param persons all of them
   * @param numbers for each appearance in an article, in the order in which they were added, the
   *     place in {@code persons}
   */
  People(List<Person> persons, int[] numbers) {
    this.persons = List.copyOf(persons);
    this.numbers = numbers.clone();
  }

  List<Person> persons() {
    return persons;
  }

  int numberOf(int appearance) {
    return numbers[appearance];
  }

  /** Writes names, kinds, ids and articles, each as a column. */
  void write(ScriptJson json) throws IOException {
    Dictionary kinds = new Dictionary();
    json.beginObject().field("names").beginArray();
    for (Person person : persons) {
      json.string(person.name());
    }
    json.end().field("kinds").beginArray();
    for (Person person : persons) {
      json.number(kinds.numberOf(person.kind().toString()));
    }
    json.end().field("externalIds").beginArray();
    for (Person person : persons) {
      json.string(person.externalId());
    }
    json.end().field("onlyArticle").beginArray();
    for (Person person : persons) {
      json.number(person.onlyArticle().orElse(IN_SEVERAL));
    }
    json.end();
    kinds.write(json.field("kindNames"));
    json.end();
  }
}
