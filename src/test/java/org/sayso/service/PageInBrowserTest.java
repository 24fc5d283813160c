package org.sayso.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.Article;
import org.sayso.browser.Browser;
import org.sayso.csv.QuotesCsv;
import org.sayso.json.Offsets;
import org.sayso.json.ReadArticle;

/** What a browser makes of the page, where one is installed, and what its user can do there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PageInBrowserTest {

  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;

  private static final String HOSTILE =
      "</script><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'> \u202eyes";

  private static Browser browser;
  private Service service;

  @BeforeAll
  static void openBrowser() throws Exception {
    browser = Browser.start(Files.createTempDirectory(Path.of("target"), "browser-profile"));
  }

  @AfterAll
  static void closeBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void stop() {
    service.close();
    assertThat(browser.complaints()).isEmpty();
  }

  private void open(String hash) throws Exception {
    open(hash, Optional.empty(), text -> Council.read(text));
  }

  private void open(String hash, Optional<Token> token, Function<String, Article> library)
      throws Exception {
    service =
        Service.listen(
            new ServiceOptions(
                ServiceOptions.LOOPBACK, 0, token, List.of(), false, Limits.usual()));
    service.start(library);
    browser.show(1280, 900, false);
    browser.go(service.address() + "/" + hash);
    if (!hash.isEmpty() && token.isEmpty()) {
      browser.await("document.querySelector('#article .ref')");
    }
  }

  @Test
  void sampleIsShownWithItsQuotesAndItsCast() throws Exception {
    open("");
    browser.point("[data-sample=council-vote]", true);
    browser.await("document.querySelector('#article .ref')");

    assertThat(browser.text("#summary"))
        .isEqualTo("5 quotes by 2 speakers, 1 whose speaker is unknown");
    assertThat(browser.texts("#cast button"))
        .containsExactly(
            "1 Marta Ellwood Mayor 3 quotes",
            "2 Tobias Renn 1 quote",
            "? Unknown the text does not tell 1 quote");
    assertThat(browser.texts("#kinds button"))
        .containsExactly("direct 3 quotes", "indirect 1 quote", "mixed 1 quote");
    assertThat(browser.texts("#list li").get(0))
        .startsWith("1 Marta Ellwood Mayor “We will not sell the harbour")
        .contains("direct · said (say, hedged) · 97 % sure · speaker 99 % sure");
    assertThat(browser.text("#article h3")).startsWith("Harbour sale put off");
    // But for the numbers, the text is whole.
    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('#article > *')].map((p) => { const c ="
                        + " p.cloneNode(true); c.querySelectorAll('.ref').forEach((r) => r.remove());"
                        + " return c.textContent; }).join('\\n\\n') + '\\n'")
                .asText())
        .isEqualTo(sample());
    assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("summary");
  }

  @Test
  void pointingFocusingAndTappingShowCueAndSourceOfTheQuote() throws Exception {
    open("#sample=council-vote");
    browser.point("#article .cue", false);
    assertThat(browser.texts("#article .is-the-cue")).containsExactly("said");
    assertThat(browser.texts("#article .is-the-source")).containsExactly("Mayor Marta Ellwood");
    assertThat(browser.text("#detail"))
        .contains("Marta Ellwood", "97 %", "99 %", "said (say", "name");

    browser.point("h2", false);
    assertThat(browser.texts("#article .is-the-cue")).isEmpty();

    browser.evaluate("document.getElementById('ref-q2').focus()");
    assertThat(browser.texts("#article .is-the-source")).containsExactly("She");
    browser.press("Escape", ESCAPE);
    assertThat(browser.texts("#article .is-chosen")).isEmpty();

    browser.point("#ref-q4", true);
    browser.point("h2", false);
    assertThat(browser.texts("#article .is-the-source")).containsExactly("Tobias Renn");
  }

  @Test
  void quoteWithinAQuoteHasItsOwnColourAndTheOuterOnes() throws Exception {
    open("#sample=council-vote");

    assertThat(
            browser.evaluate("document.getElementById('ref-q5').parentElement.className").asText())
        .isEqualTo("content direct s0 inner of-s2");
    browser.point("#ref-q5", true);
    assertThat(browser.text("#detail"))
        .contains("Within", "a quote of Tobias Renn", "not surely enough");
  }

  @Test
  void keyboardAloneLeadsFromTheSampleToAQuoteAndAFilter() throws Exception {
    open("");
    browser.press("Tab", TAB);
    assertThat(browser.evaluate("document.activeElement.className").asText()).isEqualTo("skip");
    tabTo("document.activeElement.dataset.sample === 'council-vote'");
    browser.press("Enter", ENTER);
    browser.await("document.querySelector('#article .ref')");
    tabTo("document.activeElement.id === 'ref-q1'");
    assertThat(browser.evaluate("document.activeElement.ariaLabel").asText())
        .isEqualTo("direct quote of Marta Ellwood, said");
    assertThat(browser.texts("#article .is-the-cue")).containsExactly("said");
    tabTo("document.activeElement.closest('#kinds')");
    browser.press(" ", 32);

    assertThat(browser.text("#shown")).isEqualTo("3 of 5 shown");
  }

  private static void tabTo(String condition) throws Exception {
    for (int i = 0; i < 40; i++) {
      if (browser.evaluate("Boolean(" + condition + ")").asBoolean()) {
        return;
      }
      browser.press("Tab", TAB);
    }
    throw new AssertionError("the keyboard does not come to " + condition);
  }

  @Test
  void filtersAreInTheAddressAndALinkOpensTheSameView() throws Exception {
    open("#sample=council-vote");
    browser.point("#cast li:nth-child(1) button", true);
    browser.point("#kinds li:nth-child(2) button", true);
    browser.evaluate("document.getElementById('ref-q2').focus()");
    String address = browser.evaluate("location.href").asText();
    assertThat(address).endsWith("#sample=council-vote&speaker=s1&kind=indirect&quote=q2");

    browser.go(address);
    browser.await("document.querySelector('#article .ref')");

    assertThat(browser.text("#shown")).isEqualTo("1 of 5 shown");
    assertThat(browser.texts("#article .ref")).containsExactly("1");
    assertThat(browser.texts("#list li")).hasSize(1);
    assertThat(browser.texts("#article .is-the-cue")).containsExactly("promised");
    browser.point("#all", true);
    assertThat(browser.texts("#article .ref")).hasSize(5);
  }

  @Test
  void nothingThatATextHoldsRunsOrTurnsOurWords() throws Exception {
    open("", Optional.empty(), FakeLibrary::whole);
    paste(HOSTILE);

    assertThat(browser.evaluate("window.hacked === undefined").asBoolean()).isTrue();
    assertThat(browser.evaluate("document.querySelectorAll('img, main script').length").asInt())
        .isZero();
    assertThat(browser.text("#article .content")).contains("</script><script>window.hacked");
    assertThat(
            browser
                .evaluate("getComputedStyle(document.querySelector('bdi')).unicodeBidi")
                .asText())
        .isEqualTo("isolate");
    assertThat(browser.evaluate("location.hash").asText()).isEmpty();
    assertThat(browser.evaluate("document.getElementById('link').hidden").asBoolean()).isTrue();
  }

  private static void paste(String text) throws Exception {
    browser.evaluate(
        "document.getElementById('text').value = " + Client.MAPPER.writeValueAsString(text));
    browser.point("#read", true);
    browser.await("!document.getElementById('results').hidden");
  }

  @Test
  void exportsAreWhatTheServiceAnswersWithFormulasDefused() throws Exception {
    open("", Optional.empty(), FakeLibrary::whole);
    paste("=1+1");
    browser.evaluate(
        "window.made = []; URL.createObjectURL = (blob) => { window.made.push(blob); return '#'; }");
    browser.point("#as-json", true);
    browser.point("#as-csv", true);
    browser.await("window.made.length === 2");

    assertThat(browser.evaluate("window.made[0].text()").asText())
        .startsWith("{\"id\":\"article\",\"model\":\"fake 1\"");
    QuotesCsv csv = new QuotesCsv(Offsets.UTF_16, List.of());
    assertThat(browser.evaluate("window.made[1].text()").asText())
        .isEqualTo(csv.header() + csv.rows(new ReadArticle("article", FakeLibrary.whole("=1+1"))))
        .contains(",'=1+1,");
  }

  @Test
  void tokenIsAskedForAndKeptInMemoryAlone() throws Exception {
    open("#sample=council-vote", Optional.of(Token.of(ServiceTest.TOKEN)), Council::read);
    browser.await("document.activeElement.id === 'token'");
    enterToken("wrong-wrong-wrong-wrong");
    browser.await(
        "document.getElementById('status').textContent === 'The service does not take that token.'");
    enterToken(ServiceTest.TOKEN);
    browser.await("document.querySelector('#article .ref')");

    assertThat(
            browser
                .evaluate("localStorage.length + sessionStorage.length + document.cookie.length")
                .asInt())
        .isZero();
    assertThat(browser.evaluate("location.href").asText()).doesNotContain(ServiceTest.TOKEN);
    // The browser itself tells of each 401; nothing else may be there.
    browser.complaints().removeIf(each -> each.contains("401 (Unauthorized)"));
  }

  private static void enterToken(String token) throws Exception {
    browser.evaluate("document.getElementById('token').value = '" + token + "'");
    browser.press("Enter", ENTER);
  }

  @Test
  void whatGoesWrongIsSaidWithWhatToDo() throws Exception {
    open("", Optional.empty(), text -> Council.read(text));
    browser.evaluate("document.getElementById('text').value = 'x'.repeat(200001)");
    browser.point("#read", true);
    browser.await("!document.getElementById('error').hidden");

    assertThat(browser.text("#error"))
        .contains("The article is too long", "200001 characters", "Split it");
    browser.complaints().removeIf(each -> each.contains("status of 413"));
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "390, false", "390, true", "320, false"})
  void everyTextHasContrastAndNothingIsCutOff(int width, boolean isDark) throws Exception {
    open("#sample=council-vote");
    browser.show(width, 800, isDark);
    browser.evaluate("document.querySelector('.legend').open = true");
    browser.evaluate("document.getElementById('ref-q1').focus()");
    browser.await("document.getAnimations().length === 0");

    assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt())
        .isLessThanOrEqualTo(0);
    assertThat(
            browser
                .evaluate(
                    Files.readString(Path.of("src/test/resources/org/sayso/service/contrast.js")))
                .toString())
        .isEqualTo("[]");
  }

  @Test
  void screenReaderHearsNamesAndRegions() throws Exception {
    open("#sample=council-vote");

    JsonNode tree = browser.send("Accessibility.getFullAXTree", Map.of()).get("nodes");
    List<String> named =
        StreamSupport.stream(tree.spliterator(), false)
            .filter(node -> !node.path("ignored").asBoolean())
            .map(node -> node.at("/role/value").asText() + " " + node.at("/name/value").asText())
            .toList();

    assertThat(named)
        .contains(
            "link Skip to the article",
            "article The article, its quotations marked",
            "complementary Speakers and filters",
            "heading 5 quotes by 2 speakers, 1 whose speaker is unknown",
            "button direct quote of Marta Ellwood, said",
            "button Download as CSV")
        .doesNotContain("button ", "textbox ", "link ");
  }

  private static String sample() throws Exception {
    return Files.readString(Path.of("docs/samples/council-vote.txt"), StandardCharsets.UTF_8);
  }
}
