package org.sayso.language;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Stands for the rows of weights of CoreNLP's CRF in its file, and is those rows once read: 347,000
 * arrays one by one take a second, two long ones next to nothing.
 */
final class PackedRows implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final byte[] lengths;
  private final float[] values;

  /**
   * Packs rows.
   *
   * @throws IllegalArgumentException if one is longer than 127
   */
  PackedRows(float[][] rows) {
    lengths = new byte[rows.length];
    int size = 0;
    for (int r = 0; r < rows.length; r++) {
      if (rows[r].length > Byte.MAX_VALUE) {
        throw new IllegalArgumentException("row " + r + " has " + rows[r].length + " weights");
      }
      lengths[r] = (byte) rows[r].length;
      size += rows[r].length;
    }
    values = new float[size];
    int at = 0;
    for (float[] row : rows) {
      System.arraycopy(row, 0, values, at, row.length);
      at += row.length;
    }
  }

  @Serial
  private Object readResolve() {
    float[][] rows = new float[lengths.length][];
    int at = 0;
    for (int r = 0; r < rows.length; r++) {
      rows[r] = Arrays.copyOfRange(values, at, at + lengths[r]);
      at += lengths[r];
    }
    return rows;
  }
}
