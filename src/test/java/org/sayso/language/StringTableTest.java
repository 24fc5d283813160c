package org.sayso.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StringTableTest {

  @Property(tries = 300)
  void everyStringIsFoundUnderItsNumberAndNoOtherIs(
      @ForAll Set<String> strings, @ForAll Set<String> others) throws Exception {
    List<String> inOrder = new ArrayList<>(strings);
    StringTable table = (StringTable) readBack(new StringTable(inOrder));

    assertThat(table.toList()).isEqualTo(inOrder);
    for (String string : strings) {
      assertThat(table.get(table.indexOf(string))).isEqualTo(string);
    }
    for (String other : others) {
      assertThat(table.indexOf(other)).isEqualTo(inOrder.indexOf(other));
    }
  }

  @Test
  void stringsWithOneHashAreToldApart() {
    StringTable table = new StringTable(List.of("Aa", "BB", ""));

    assertThat(table.indexOf("Aa")).isEqualTo(0);
    assertThat(table.indexOf("BB")).isEqualTo(1);
    assertThat(table.indexOf("")).isEqualTo(2);
    assertThat(table.indexOf("AaBB")).isEqualTo(-1);
  }

  @Property(tries = 200)
  void aCompactMapAnswersAsTheMapItWasMadeOf(
      @ForAll Map<String, String> map, @ForAll Set<String> others) throws Exception {
    CompactMap compact = (CompactMap) readBack(new CompactMap(map));

    assertThat(new HashMap<String, String>(compact)).isEqualTo(map);
    for (String other : others) {
      assertThat(compact.get(other)).isEqualTo(map.get(other));
      assertThat(compact.containsKey(other)).isEqualTo(map.containsKey(other));
    }
  }

  @Test
  void packedRowsAreReadAsTheRowsThatTheyStandFor() throws Exception {
    float[][] rows = {{1, 2, 3}, {}, {4}};

    assertThat((float[][]) readBack(new PackedRows(rows))).isDeepEqualTo(rows);
  }

  @Test
  void aTrainedModelsFeaturesDoNotChange() {
    CompactIndex index = new CompactIndex(List.of("Smith-WORD", "said-NW"));

    assertThat(index.indexOf("said-NW")).isEqualTo(1);
    assertThatThrownBy(() -> index.add("called-NW"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(index).containsExactly("Smith-WORD", "said-NW");
  }

  private static Object readBack(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
