package org.sayso.report;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.json.ScriptJson;

/**
 * Collects what a report counts of quotes, each fact in a column of numbers: some thirty bytes a
 * quote. Not thread-safe.
 */
final class QuoteColumns {

  /** Stands for a speaker whom the text does not tell, and for the verb of a quote without cue. */
  private static final int NONE = -1;

  private static final int HEDGED = 1;
  private static final int NEGATED = 2;

  private static final Pattern WORD = Pattern.compile("\\S*?[\\p{L}\\p{N}]\\S*");

  private final Cast cast;
  private final Dictionary verbs = new Dictionary();
  private final Dictionary kindNames = new Dictionary();
  private final Dictionary actNames = new Dictionary();
  private final Numbers articles = new Numbers();
  private final Numbers appearances = new Numbers();
  private final Numbers kinds = new Numbers();
  private final Numbers verbOf = new Numbers();
  private final Numbers acts = new Numbers();
  private final Numbers facts = new Numbers();
  private final Numbers words = new Numbers();

  QuoteColumns(Cast cast) {
    this.cast = cast;
  }

  void add(int article, BatchQuote quote, Map<BatchSpeaker, Integer> appearancesHere) {
    articles.add(article);
    appearances.add(
        quote
            .speaker()
            .map(it -> appearancesHere.computeIfAbsent(it, who -> cast.add(article, who)))
            .orElse(NONE));
    kinds.add(kindNames.numberOf(quote.kind().toString()));
    verbOf.add(quote.cue().map(cue -> verbs.numberOf(cue.lemma())).orElse(NONE));
    acts.add(quote.cue().map(cue -> actNames.numberOf(cue.act().toString())).orElse(NONE));
    facts.add(quote.cue().map(QuoteColumns::facts).orElse(0));
    words.add((int) WORD.matcher(quote.content()).results().count());
  }

  private static int facts(BatchCue cue) {
    return (cue.isHedged() ? HEDGED : 0) | (cue.isNegated() ? NEGATED : 0);
  }

  int size() {
    return articles.size();
  }

  void write(ScriptJson json, People people) throws IOException {
    json.beginObject();
    verbs.write(json.field("verbs"));
    kindNames.write(json.field("kindNames"));
    actNames.write(json.field("actNames"));
    write(json.field("article"), articles::get);
    write(json.field("person"), i -> personOf(appearances.get(i), people));
    write(json.field("kind"), kinds::get);
    write(json.field("verb"), verbOf::get);
    write(json.field("act"), acts::get);
    write(json.field("facts"), facts::get);
    write(json.field("words"), words::get);
    json.end();
  }

  private static int personOf(int appearance, People people) {
    return appearance == NONE ? NONE : people.numberOf(appearance);
  }

  private void write(ScriptJson json, IntUnaryOperator column) throws IOException {
    json.beginArray();
    for (int i = 0; i < size(); i++) {
      json.number(column.applyAsInt(i));
    }
    json.end();
  }
}
