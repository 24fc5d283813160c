package org.sayso.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.sayso.json.ScriptJson;
import org.sayso.page.PageTemplate;
import org.sayso.page.Resource;

/** Puts the page together from its template, its scripts, the chart library, and the data. */
final class ReportPage {

  /** Where the jar of the chart library has it; its version is the one that the pom names. */
  private static final String CHART_JS = "/META-INF/resources/webjars/chart.js/4.5.1/";

  private static final List<String> SCRIPTS =
      List.of("data.js", "selection.js", "charts.js", "quotes.js", "report.js");

  private final String title;
  private final Index index;
  private final Texts texts;

  ReportPage(String title, Index index, Texts texts) {
    this.title = title;
    this.index = index;
    this.texts = texts;
  }

  void write(Writer out) throws IOException {
    Resource chart = Resource.of(ReportPage.class, CHART_JS + "dist/chart.umd.min.js");
    List<Resource> scripts =
        SCRIPTS.stream().map(name -> Resource.of(ReportPage.class, name)).toList();
    PageTemplate.of(ReportPage.class, "report.html")
        .style(Resource.of(PageTemplate.class, "page.css"))
        .style(Resource.of(ReportPage.class, "report.css"))
        .script(chart.withoutSourceMap())
        .scripts(scripts)
        .write(
            Map.of(
                "title", title,
                "chartLicence", Resource.of(ReportPage.class, CHART_JS + "LICENSE.md").text(),
                "index", PageTemplate.part(this::writeIndex),
                "texts", PageTemplate.part(texts::copyTo)),
            out);
  }

  private void writeIndex(Writer out) throws IOException {
    try (ScriptJson json = new ScriptJson(out)) {
      index.write(json);
    }
  }

  /** Writes what the page counts. */
  @FunctionalInterface
  interface Index {
    void write(ScriptJson json) throws IOException;
  }

  /** Writes what the page shows of each quote. */
  @FunctionalInterface
  interface Texts {
    void copyTo(Writer out) throws IOException;
  }
}
