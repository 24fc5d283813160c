package org.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.browser.Browser;

/** What a browser makes of the page, where one is installed: its scripts run, and count. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReportInBrowserTest {

  private static final String HOSTILE =
      "</script><script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">";

  private static final String LIST_IS_IN_SIGHT =
      """
      (() => {
        const { top, bottom } = document.querySelector("#list li").getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()""";

  @TempDir static Path folder;
  private static Browser browser;
  private static int pages;

  @BeforeAll
  static void startBrowser() throws Exception {
    browser = Browser.start(folder.resolve("profile"));
    browser.show(1300, 900, false);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void chartsHaveTheirTables() throws Exception {
    Document page = opened("");

    assertThat(page.getElementById("summary").text())
        .isEqualTo("3 articles · 5 quotes · 2 named sources · 1 Apr 2016 to 2 May 2016");
    assertThat(page.select("#people tbody tr").eachText())
        .containsExactly("Marta Ellwood 2 3 8", HOSTILE + " 1 1 4");
    assertThat(page.select("#kinds tbody tr").eachText())
        .containsExactly("direct 3 60 %", "indirect 2 40 %", "mixed 0 0 %");
    assertThat(page.select("#sources tbody tr").eachText())
        .containsExactly("Named people 4 80 %", "Unnamed 1 20 %");
    assertThat(page.select("#verbs tbody tr").eachText())
        .containsExactly("say 3 60 %", "deny 1 20 %", "no verb of its own 1 20 %");
    assertThat(page.select("#times tbody tr").eachText())
        .containsExactly("1 Apr 2016 2 50 %", "2 May 2016 2 50 %");
    assertThat(page.getElementById("undated").text())
        .isEqualTo("1 article has no date that can be read.");
    assertThat(page.select("#people canvas").attr("aria-label"))
        .startsWith("Who is quoted most: Marta Ellwood 3, ");
  }

  @Test
  void listHasTheQuotesWithTheirArticles() throws Exception {
    Document page = opened("");

    assertThat(page.select("#list li")).hasSize(5);
    assertThat(page.select("#list li").first().text())
        .isEqualTo(
            "Marta Ellwood, Mayor · said “Not this year.” Harbour · 1 Apr 2016"
                + " direct · 97 % sure · speaker 99 % sure");
    assertThat(page.select("#list li").first().select("a").attr("href"))
        .isEqualTo("https://example.org/1");
  }

  @Test
  void whatIsChosenLeadsToItsQuotesAndTheOtherChartsCountThem() throws Exception {
    Document page = opened("#person=0&kind=1");

    assertThat(page.getElementById("count").text()).isEqualTo("1 of 5 quotes");
    assertThat(page.select("#chips li").eachText())
        .containsExactly("Marta Ellwood ×", "indirect ×");
    assertThat(page.select("#list blockquote").eachText()).containsExactly("that it was so");
    assertThat(page.select("#list .facts").text()).contains("indirect · negated");
    assertThat(page.select("#verbs tbody tr").eachText()).containsExactly("deny 1 100 %");
    // A chart goes on showing what else could be chosen in it.
    assertThat(page.select("#kinds tbody tr").eachText())
        .containsExactly("direct 2 67 %", "indirect 1 33 %", "mixed 0 0 %");
  }

  @Test
  void wordsAreLookedForInContentsNamesAndTitles() throws Exception {
    assertThat(opened("#find=ellwood%20YEAR").getElementById("count").text())
        .isEqualTo("1 of 5 quotes");
    assertThat(opened("#find=harbour").getElementById("count").text()).isEqualTo("2 of 5 quotes");
    assertThat(opened("#find=nowhere").select("#nothing").text()).startsWith("No quotes are left");
  }

  @Test
  void unnamedSourcesAreShownWhereTheyAreChosen() throws Exception {
    assertThat(opened("#source=4").select("#people tbody tr").eachText())
        .containsExactly("a neighbour in Harbour 1 1 1");
  }

  @Test
  void nothingThatAnArticleHoldsRuns() throws Exception {
    Document page = opened("#find=script");

    assertThat(page.title()).isEqualTo("Who said what");
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("#list blockquote").text()).contains(HOSTILE);
  }

  @ParameterizedTest
  @CsvSource({
    "people, 0, Marta Ellwood, 3",
    "kinds, 1, indirect, 2",
    "sources, 1, Unnamed, 1",
    "verbs, 1, deny, 1",
    "times, 0, 1 Apr 2016, 2"
  })
  void clickOnABarLeadsToItsQuotesAndAnotherTakesThemBack(
      String chart, int bar, String label, int quotes) throws Exception {
    opened("");

    click(chart, bar);

    browser.await("document.querySelectorAll('#chips li').length === 1");
    assertThat(page().select("#chips li").eachText()).containsExactly(label + " ×");
    assertThat(page().select("#list li")).hasSize(quotes);
    assertThat(browser.evaluate(LIST_IS_IN_SIGHT).asBoolean()).isTrue();

    browser.evaluate("history.back()");
    browser.await("document.querySelectorAll('#list li').length === 5");
  }

  private static void click(String chart, int bar) throws Exception {
    String canvas = "document.querySelector('#" + chart + " canvas')";
    browser.evaluate(canvas + ".scrollIntoView({block: 'center'})");
    JsonNode place =
        browser.evaluate(
            """
                (() => {
                  const { left, top } = %s.getBoundingClientRect();
                  const { x, y } = Chart.getChart(%s).getDatasetMeta(0).data[%d].getCenterPoint();
                  return [left + x, top + y];
                })()"""
                .formatted(canvas, canvas, bar));
    browser.click(place.get(0).asDouble(), place.get(1).asDouble());
  }

  private static Document opened(String chosen) throws Exception {
    Path file = folder.resolve("report-%d.html".formatted(pages++));
    try (Report report = new Report("Who said what", KeptFields.USUAL);
        OutputStream out = Files.newOutputStream(file)) {
      articles().forEach(article -> add(report, article));
      report.writeTo(out);
    }
    String address = file.toUri() + chosen;
    browser.go(address);
    browser.await("location.href === '" + address + "'");
    // Charts take their size when they are first shown.
    browser.evaluate(
        "new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))");
    return page();
  }

  /** Returns what the page is now, its scripts having run. */
  private static Document page() throws Exception {
    return Jsoup.parse(browser.evaluate("document.documentElement.outerHTML").asText());
  }

  private static void add(Report report, BatchArticle article) {
    try {
      report.add(article);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<BatchArticle> articles() {
    return List.of(
        new BatchArticle(
            "a1",
            Map.of("title", "Harbour", "url", "https://example.org/1", "date", "2016-04-01"),
            List.of(
                quote("Marta Ellwood", Kind.DIRECT, "“Not this year.”", "say"),
                quote("a neighbour", Kind.DIRECT, "“No.”", ""))),
        new BatchArticle(
            "a2",
            Map.of("date", "2016-05-02"),
            List.of(
                quote("Ellwood", Kind.DIRECT, "“No.”", "say"),
                quote("Marta Ellwood", Kind.INDIRECT, "that it was so", "deny"))),
        new BatchArticle(
            "a3", Map.of("date", "soon"), List.of(quote(HOSTILE, Kind.INDIRECT, HOSTILE, "say"))));
  }

  private static BatchQuote quote(String name, Kind kind, String content, String lemma) {
    SpeakerType type = name.equals("a neighbour") ? SpeakerType.UNNAMED : SpeakerType.PERSON;
    Optional<String> role = name.equals("Marta Ellwood") ? Optional.of("Mayor") : Optional.empty();
    boolean isNegated = lemma.equals("deny");
    String cue = lemma.equals("say") ? "said" : "denied";
    return new BatchQuote(
        kind,
        content,
        lemma.isEmpty()
            ? Optional.empty()
            : Optional.of(new BatchCue(cue, lemma, Act.SAY, false, isNegated)),
        Optional.of(name),
        Optional.of(new BatchSpeaker("s-" + name, name, type, role, Optional.empty())),
        OptionalDouble.of(0.97),
        OptionalDouble.of(0.99));
  }
}
