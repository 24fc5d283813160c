package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.Act;
import org.sayso.Kind;
import org.sayso.SpeakerType;
import org.sayso.batch.BatchArticle;
import org.sayso.batch.BatchCue;
import org.sayso.batch.BatchEntry;
import org.sayso.batch.BatchQuote;
import org.sayso.batch.BatchSpeaker;
import org.sayso.batch.MalformedEntry;

/** What CSV has of a batch: a row a quote. */
class BatchCsvTest {

  private static final String HEADER =
      "article,quote,kind,confidence,speaker,speakerName,speakerType,speakerRole,externalId,"
          + "speakerConfidence,within,content,contentSpans,cue,cueBegin,cueEnd,lemma,act,hedged,"
          + "negated,source,sourceForm,sourceBegin,sourceEnd,meta.date,meta.Title\n";

  @Test
  void rowIsAQuoteAndRowsOfAnArticleStandTogether() throws IOException {
    List<BatchEntry> entries =
        read(
            HEADER
                + "a1,q1,direct,0.97,s1,Marta Ellwood,person,Mayor,Q1,0.99,,\"\"\"We will,\"\"\",0-9,"
                + "said,20,24,say,say,true,false,Ellwood,name,10,17,2016-03-04,\"Harbour, again\"\n"
                + "a1,q2,indirect,0.5,,,,,,,q1,wait,3-7,,,,,,,,,,,,2016-03-04,\"Harbour, again\"\n"
                + "a2,q1,mixed,0.6,,,,,,,,no,1-3,,,,,,,,,,,,,\n");

    assertThat(entries)
        .containsExactly(
            new BatchArticle(
                "a1",
                Map.of("date", "2016-03-04", "Title", "Harbour, again"),
                List.of(
                    new BatchQuote(
                        Kind.DIRECT,
                        "\"We will,\"",
                        Optional.of(new BatchCue("said", "say", Act.SAY, true, false)),
                        Optional.of("Ellwood"),
                        Optional.of(
                            new BatchSpeaker(
                                "s1",
                                "Marta Ellwood",
                                SpeakerType.PERSON,
                                Optional.of("Mayor"),
                                Optional.of("Q1"))),
                        OptionalDouble.of(0.97),
                        OptionalDouble.of(0.99)),
                    bare(Kind.INDIRECT, "wait", 0.5))),
            new BatchArticle(
                "a2", Map.of("date", "", "Title", ""), List.of(bare(Kind.MIXED, "no", 0.6))));
  }

  @Test
  void rowThatIsNoQuoteIsPassedOverAndItsArticleGoesOn() throws IOException {
    List<BatchEntry> entries =
        read(
            """
            article,kind,content
            a1,direct,one
            a1,loud,two
            a1,direct,three,four
            a1,direct,five
            """);

    assertThat(entries.subList(0, 2))
        .containsExactly(
            new MalformedEntry(
                "q.csv, line 3: kind \"loud\": must be one of [direct, indirect, mixed]"),
            new MalformedEntry(
                "q.csv, line 4: 4 fields, but the first line names 3 columns; put a field that has a comma in it in \"…\""));
    assertThat(((BatchArticle) entries.get(2)).quotes())
        .extracting(BatchQuote::content)
        .containsExactly("one", "five");
  }

  @Test
  void articleWithoutQuotesAndFailureHaveRowsOfTheirOwn() throws IOException {
    List<BatchEntry> entries =
        read(
            """
            article,kind,content,quotes,error
            a1,,,0,
            a2,,,,text_too_long: too long
            a3,direct,one,1,
            """);

    assertThat(entries)
        .extracting(Object::toString)
        .satisfiesExactlyInAnyOrder(
            first -> assertThat(first).startsWith("BatchArticle[id=a1,").endsWith("quotes=[]]"),
            second ->
                assertThat(second)
                    .isEqualTo("BatchFailure[id=a2, message=text_too_long: too long]"),
            third -> assertThat(third).startsWith("BatchArticle[id=a3,").contains("content=one"));
  }

  @Test
  void twoArticlesOfOneIdAreTwoWhereTheirNumbersOfQuotesTell() throws IOException {
    List<BatchEntry> entries =
        read(
            """
            article,kind,content,quotes
            a1,direct,one,2
            a1,direct,two,2
            a1,,,0
            a1,direct,three,1
            """);

    assertThat(entries)
        .extracting(entry -> ((BatchArticle) entry).quotes().stream().map(BatchQuote::content))
        .map(Stream::toList)
        .containsExactly(List.of("one", "two"), List.of(), List.of("three"));
  }

  @Test
  void whatKeepsSpreadsheetsFromRunningACellIsTakenAway() throws IOException {
    BatchArticle article = (BatchArticle) read("article,kind,content\n'-,indirect,'=1+1\n").get(0);

    assertThat(article.id()).isEqualTo("-");
    assertThat(article.quotes().get(0).content()).isEqualTo("=1+1");
  }

  @Test
  void whatIsNoCsvEndsTheFileAndKeepsWhatCameBefore() throws IOException {
    List<BatchEntry> entries = read("article,kind,content\na1,direct,one\na1,direct,\"two\n");

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).toString()).contains("q.csv: not CSV");
    assertThat(((BatchArticle) entries.get(1)).quotes()).hasSize(1);
  }

  @Test
  void tableOfSomethingElseIsRefused() {
    assertThatThrownBy(() -> read("id,name\np1,Marta Ellwood\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("q.csv, line 1: no column \"article\" among [id, name]");
  }

  private static BatchQuote bare(Kind kind, String content, double confidence) {
    return new BatchQuote(
        kind,
        content,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.of(confidence),
        OptionalDouble.empty());
  }

  private static List<BatchEntry> read(String csv) throws IOException {
    List<BatchEntry> entries = new ArrayList<>();
    try (BatchCsv file = new BatchCsv("q.csv", new StringReader(csv), List.of("date", "Title"))) {
      for (Optional<BatchEntry> next = file.next(); next.isPresent(); next = file.next()) {
        entries.add(next.get());
      }
    }
    return entries;
  }
}
