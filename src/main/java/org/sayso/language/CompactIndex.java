package org.sayso.language;

import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** The features of CoreNLP's CRF, in little memory. Immutable: whatever would change it throws. */
final class CompactIndex implements Index<String> {

  @Serial private static final long serialVersionUID = 1;

  private final StringTable strings;

  CompactIndex(List<String> strings) {
    this.strings = new StringTable(strings);
  }

  @Override
  public int size() {
    return strings.size();
  }

  @Override
  public String get(int number) {
    return strings.get(number);
  }

  @Override
  public int indexOf(String string) {
    return strings.indexOf(string);
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof String string && strings.indexOf(string) >= 0;
  }

  @Override
  public List<String> objectsList() {
    return strings.toList();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    List<String> some = new ArrayList<>();
    for (int number : numbers) {
      some.add(strings.get(number));
    }
    return some;
  }

  @Override
  public Iterator<String> iterator() {
    return objectsList().iterator();
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {
    // It is anyway.
  }

  @Override
  public void unlock() {
    throw immutable();
  }

  @Override
  public int addToIndex(String string) {
    throw immutable();
  }

  @Deprecated
  @Override
  public int indexOf(String string, boolean add) {
    throw immutable();
  }

  @Override
  public boolean add(String string) {
    throw immutable();
  }

  @Override
  public boolean addAll(Collection<? extends String> more) {
    throw immutable();
  }

  @Override
  public void clear() {
    throw immutable();
  }

  @Override
  public void saveToWriter(Writer out) throws IOException {
    throw immutable();
  }

  @Override
  public void saveToFilename(String file) {
    throw immutable();
  }

  private static UnsupportedOperationException immutable() {
    return new UnsupportedOperationException("the features of a trained model do not change");
  }
}
