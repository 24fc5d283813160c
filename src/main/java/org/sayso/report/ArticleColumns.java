package org.sayso.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.batch.BatchArticle;
import org.sayso.json.ScriptJson;
import org.sayso.page.WebAddress;

/** Collects what a report shows of articles, each fact in a column. Not thread-safe. */
final class ArticleColumns {

  private static final String NONE = "";

  private final KeptFields fields;
  private final List<String> ids = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<Optional<LocalDate>> dates = new ArrayList<>();

  ArticleColumns(KeptFields fields) {
    this.fields = fields;
  }

  /** Adds an article, and returns its number. */
  int add(BatchArticle article) {
    ids.add(article.id());
    titles.add(article.meta(fields.title()).orElse(NONE));
    addresses.add(article.meta(fields.url()).flatMap(WebAddress::of).orElse(NONE));
    dates.add(article.meta(fields.date()).flatMap(PublicationDate::of));
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  /** Writes the columns; days are counted from 1970, as scripts count. */
  void write(ScriptJson json) throws IOException {
    json.beginObject();
    write(json.field("ids"), ids);
    write(json.field("titles"), titles);
    write(json.field("addresses"), addresses);
    json.field("days").beginArray();
    for (Optional<LocalDate> date : dates) {
      if (date.isPresent()) {
        json.number(date.get().toEpochDay());
      } else {
        json.nothing();
      }
    }
    json.end().end();
  }

  private static void write(ScriptJson json, List<String> column) throws IOException {
    json.beginArray();
    for (String value : column) {
      json.string(value);
    }
    json.end();
  }
}
