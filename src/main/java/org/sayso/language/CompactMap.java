package org.sayso.language;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The clusters of words that CoreNLP's CRF knows, in little memory. Immutable. */
final class CompactMap extends AbstractMap<String, String> implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final StringTable keys;
  private final String[] values;

  /** By key, the number of its value. */
  private final short[] valueOf;

  /**
   * Copies a map.
   *
   * @throws IllegalArgumentException if it has more than 32,767 different values
   */
  CompactMap(Map<String, String> map) {
    List<String> distinct = new ArrayList<>(new LinkedHashSet<>(map.values()));
    if (distinct.size() > Short.MAX_VALUE) {
      throw new IllegalArgumentException(distinct.size() + " different values: too many");
    }
    values = distinct.toArray(String[]::new);
    StringTable numbers = new StringTable(distinct);
    List<String> words = new ArrayList<>();
    valueOf = new short[map.size()];
    map.forEach(
        (word, value) -> {
          valueOf[words.size()] = (short) numbers.indexOf(value);
          words.add(word);
        });
    keys = new StringTable(words);
  }

  @Override
  public @Nullable String get(@Nullable Object key) {
    int number = key instanceof String string ? keys.indexOf(string) : -1;
    return number < 0 ? null : values[valueOf[number]];
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String string && keys.indexOf(string) >= 0;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return IntStream.range(0, size())
            .<Entry<String, String>>mapToObj(n -> Map.entry(keys.get(n), values[valueOf[n]]))
            .iterator();
      }

      @Override
      public int size() {
        return keys.size();
      }
    };
  }
}
