package org.sayso.report;

import java.util.Arrays;

/** Holds whole numbers in four bytes each, for as many as a batch has quotes. Not thread-safe. */
final class Numbers {

  private int[] values = new int[1 << 10];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }
}
