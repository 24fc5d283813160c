package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.json.ArticleFields;
import org.sayso.json.ArticleText;
import org.sayso.json.Failure;
import org.sayso.json.Input;
import org.sayso.json.Meta;

class ArticleCsvTest {

  private static final ArticleFields USUAL = ArticleFields.usual();

  @Test
  void everyRowIsAnArticleAndItsTextIsTakenAsItStands() throws IOException {
    assertThat(read(USUAL, "ID,date,Text\r\n a1 ,x,\" “No,”\n she said. \"\r\na2,,\r\n"))
        .containsExactly(new ArticleText("a1", " “No,”\n she said. "), new ArticleText("a2", ""));
  }

  @Test
  void columnsMayHaveOtherNamesAndSomeAreKept() throws IOException {
    ArticleFields fields = new ArticleFields("URL", "body", List.of("Title", "none", "url"));

    assertThat(read(fields, "title,url,body\nOne,u1,Text.\n"))
        .containsExactly(
            new ArticleText(
                "u1",
                "Text.",
                Meta.absent(fields.kept()).withText("Title", "One").withText("url", "u1")));
  }

  @Test
  void rowThatIsNoArticleFailsAloneAndSaysItsLine() throws IOException {
    assertThat(read(USUAL, "id,text\n,One.\na2\na3,Three.,more\na4,Four.\n"))
        .containsExactly(
            Failure.withoutId(
                Failure.Code.INVALID_ARTICLE, "a.csv, line 2: nothing in column \"id\""),
            Failure.of(
                "a2", Failure.Code.INVALID_ARTICLE, "a.csv, line 3: nothing in column \"text\""),
            Failure.withoutId(
                Failure.Code.INVALID_CSV,
                "a.csv, line 4: 3 fields, but the first line names 2 columns; put a field that has a"
                    + " comma in it in \"…\""),
            new ArticleText("a4", "Four."));
  }

  @Test
  void rowWithAByteThatIsNotUtf8FailsAlone() throws IOException {
    char wrong = WrongBytes.escaped((byte) 0xe9);

    assertThat(
            read(
                USUAL,
                "id,text,x\na1,Caf%c.,\na%c,One.,\na3,Three.,%c\n".replace("%c", "" + wrong)))
        .containsExactly(
            Failure.of("a1", Failure.Code.INVALID_UTF8, "a.csv, line 2: " + BYTE),
            Failure.withoutId(Failure.Code.INVALID_UTF8, "a.csv, line 3: " + BYTE),
            new ArticleText("a3", "Three."));
  }

  private static final String BYTE =
      "the byte 0xE9 is not UTF-8; convert the file first, for instance with: iconv -f"
          + " WINDOWS-1252 -t UTF-8";

  @Test
  void whatIsNoCsvEndsTheFileAfterTheRowsBeforeIt() throws IOException {
    List<Input> inputs = read(USUAL, "id,text\na1,One.\na2,\"Two.\na3,Three.\n");

    assertThat(inputs).hasSize(2).first().isEqualTo(new ArticleText("a1", "One."));
    assertThat(((Failure) inputs.get(1)).code()).isEqualTo(Failure.Code.INVALID_CSV);
    assertThat(((Failure) inputs.get(1)).message()).startsWith("a.csv: not CSV: ");
  }

  @Test
  void columnsThatAreMissingAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(USUAL, "id,body\na1,One.\n"))
        .withMessage(
            "a.csv, line 1: no column \"text\" among [id, body]; the first line must name the"
                + " columns, with commas between: id,text");
  }

  private static List<Input> read(ArticleFields fields, String csv) throws IOException {
    List<Input> inputs = new ArrayList<>();
    try (ArticleCsv articles = ArticleCsv.open("a.csv", new StringReader(csv), fields)) {
      for (Optional<Input> next = articles.next(); next.isPresent(); next = articles.next()) {
        inputs.add(next.get());
      }
    }
    return inputs;
  }
}
