package org.sayso.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Gives memory back once the models are loaded. Loading makes much garbage in a short time, upon
 * which the collector makes the heap several times as large as reading needs, and on a large
 * machine fills it before it looks again.
 */
final class Heap {

  /** Articles before the heap is trimmed: whoever reads a few does not wait for it. */
  private static final int AFTER_ARTICLES = 4;

  /** Shares of the heap, in per cent, to be kept free at a full collection: enough for reading. */
  private static final String LEAST_FREE = "30";

  private static final String MOST_FREE = "45";

  private int articles;

  /** Counts an article, and trims the heap when it is time. */
  void countArticle() {
    articles++;
    if (articles == AFTER_ARTICLES) {
      trim();
    }
  }

  /** Trims it now. */
  static void trim() {
    HotSpotDiagnosticMXBean settings =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (settings == null) {
      return;
    }
    try {
      settings.setVMOption("MinHeapFreeRatio", LEAST_FREE);
      settings.setVMOption("MaxHeapFreeRatio", MOST_FREE);
      System.gc();
    } catch (IllegalArgumentException e) {
      // Another virtual machine or collector: then the heap stays as it is.
      return;
    }
  }
}
