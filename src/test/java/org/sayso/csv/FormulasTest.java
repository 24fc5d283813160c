package org.sayso.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FormulasTest {

  @Test
  void cellThatASpreadsheetWouldRunGetsAnApostrophe() {
    for (String cell : new String[] {"=1+1", "+1", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"}) {
      assertThat(Formulas.defuse(cell)).isEqualTo("'" + cell);
    }
  }

  @Test
  void otherCellsStayAsTheyAre() {
    for (String cell : new String[] {"", "“=1”", "1-2", "'No,' he said", "''", "– he said", "0"}) {
      assertThat(Formulas.defuse(cell)).isEqualTo(cell);
      assertThat(Formulas.undo(cell)).isEqualTo(cell);
    }
  }

  @Property
  void everyCellIsHarmlessAndCanBeHadBack(@ForAll("cells") String cell) {
    String defused = Formulas.defuse(cell);

    assertThat(defused).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
    assertThat(Formulas.undo(defused)).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n＝a\"").ofMaxLength(6);
  }
}
