package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts units into windows that the encoder can take. Where a paragraph ends near a window's end and
 * nothing quoted stands beside it, the next window begins there: sources and contents seldom lie
 * beyond. Elsewhere it overlaps the one before, and a cue belongs to the window in which it stands
 * farther from an edge, so that its content and source lie in it.
 */
final class Windows {

  /** Units [from, to), of which the cues in [low, high) are this window's to find. */
  record Window(int from, int to, int low, int high) {
    int size() {
      return to - from;
    }

    boolean owns(int unit) {
      return low <= unit && unit < high;
    }
  }

  private Windows() {}

  /**
   * Returns the windows over all units.
   *
   * @param length the most pieces in a window
   * @param overlap the pieces that a window shares with the one before, unless it may end with a
   *     paragraph within as many
   */
  static List<Window> of(Units units, int length, int overlap) {
    List<int[]> ranges = ranges(units, length, overlap);
    List<Window> windows = new ArrayList<>();
    for (int k = 0; k < ranges.size(); k++) {
      int from = ranges.get(k)[0];
      int to = ranges.get(k)[1];
      int low = k == 0 ? from : middle(from, ranges.get(k - 1)[1]);
      int high = k + 1 == ranges.size() ? to : middle(ranges.get(k + 1)[0], to);
      windows.add(new Window(from, to, low, high));
    }
    return windows;
  }

  private static int middle(int a, int b) {
    return (a + b + 1) / 2;
  }

  private static List<int[]> ranges(Units units, int length, int overlap) {
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    while (from < units.size) {
      int last = units.firstPiece[from] + length;
      int to = last >= units.firstPiece[units.size] ? units.size : atOrBefore(units, last);
      to = Math.max(to, from + 1);
      if (to == units.size) {
        ranges.add(new int[] {from, to});
        break;
      }
      int next = Math.max(atOrAfter(units, units.firstPiece[to] - overlap), from + 1);
      int seam = lastSeam(units, next, to);
      ranges.add(new int[] {from, seam < 0 ? to : seam});
      from = seam < 0 ? next : seam;
    }
    return ranges;
  }

  /** Returns the last paragraph's begin in [low, high] with nothing quoted beside it; or -1. */
  private static int lastSeam(Units units, int low, int high) {
    for (int u = high; u >= low; u--) {
      if (units.startsParagraph[u] == 1
          && units.quoted[u] == Units.OUTSIDE
          && units.quoted[u - 1] == Units.OUTSIDE) {
        return u;
      }
    }
    return -1;
  }

  private static int atOrBefore(Units units, int piece) {
    int k = Arrays.binarySearch(units.firstPiece, 0, units.size, piece);
    return k >= 0 ? k : -k - 2;
  }

  private static int atOrAfter(Units units, int piece) {
    int k = Arrays.binarySearch(units.firstPiece, 0, units.size, piece);
    return k >= 0 ? k : -k - 1;
  }
}
